"""Finding text in cues, replacing it around their markup, and sieving cues by what they are."""
