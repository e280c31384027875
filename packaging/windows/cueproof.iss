; iscc /DVersion=0.1.0 packaging\windows\cueproof.iss
;
; Installs build\bundle\cueproof for one person, or for all with leave of an administrator, and
; offers it for what it reads. It makes itself the first choice for nothing.
#ifndef Version
  #error Name the version: iscc /DVersion=...
#endif

[Setup]
AppId=org.cueproof.Cueproof
AppName=Cueproof
AppVersion={#Version}
AppPublisher=The Cueproof authors
DefaultDirName={autopf}\Cueproof
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\cueproof.ico
UninstallDisplayIcon={app}\cueproof.exe
OutputDir=..\..\dist
OutputBaseFilename=Cueproof-{#Version}-setup
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[InstallDelete]
; Whatever an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\bundle\cueproof\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\Cueproof"; Filename: "{app}\cueproof.exe"; AppUserModelID: "org.cueproof.Cueproof"
; What has no window prints into a terminal, which only cueproof-cli.exe has.
Name: "{autoprograms}\Cueproof command line"; Filename: "{cmd}"; Parameters: "/K ""set ""PATH={app};%PATH%"" && cueproof-cli --help"""; WorkingDir: "{userdocs}"; IconFilename: "{app}\cueproof-cli.exe"

[Run]
Filename: "{app}\cueproof.exe"; Parameters: "--sample"; Description: "{cm:LaunchProgram,Cueproof}"; Flags: nowait postinstall skipifsilent unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\Cueproof.Transcript"; ValueType: string; ValueData: "Transcript"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Cueproof.Transcript\DefaultIcon"; ValueType: string; ValueData: "{app}\cueproof.exe,0"
Root: HKA; Subkey: "Software\Classes\Cueproof.Transcript\shell\open\command"; ValueType: string; ValueData: """{app}\cueproof.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Cueproof.Recording"; ValueType: string; ValueData: "Recording"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Cueproof.Recording\DefaultIcon"; ValueType: string; ValueData: "{app}\cueproof.exe,0"
Root: HKA; Subkey: "Software\Classes\Cueproof.Recording\shell\open\command"; ValueType: string; ValueData: """{app}\cueproof.exe"" ""%1"""
; Offered in Open with.
Root: HKA; Subkey: "Software\Classes\.srt\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.vtt\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.webvtt\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ass\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ssa\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ttml\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.dfxp\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.smi\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.sami\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.sub\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mpl\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.sbv\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.lrc\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.aud\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.srv1\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.srv2\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.srv3\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.json3\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.tsv\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.csv\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.aac\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.flac\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.m4a\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mp3\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ogg\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.opus\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.wav\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.wma\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.avi\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.m4v\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mkv\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mov\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mp4\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mpg\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.webm\OpenWithProgids"; ValueType: none; ValueName: "Cueproof.Recording"; Flags: uninsdeletevalue
