/**
 * What is clicked, or has a file dropped on it. Windows: the export's own folder is where the report goes, and the window stays
 * open so that what went wrong can be read.
 */
export function launchersFor(platform) {
  if (platform.startsWith('win32'))
    return [
      ['gender-audit.cmd', crlf(WINDOWS)],
      ['LÄS MIG.txt', crlf(READ_ME)],
    ];
  const script = Buffer.from(UNIX);
  return [
    ['gender-audit', script],
    ...(platform.startsWith('darwin') ? [['gender-audit.command', script]] : []),
    ['LÄS MIG.txt', Buffer.from(READ_ME)],
  ];
}

const crlf = (text) => Buffer.from(text.replaceAll('\n', '\r\n'));

const WINDOWS = `@echo off
setlocal
chcp 65001 >nul
set "HOME_OF_PROGRAM=%~dp0"
if "%~1"=="" (
  "%HOME_OF_PROGRAM%node\\node.exe" "%HOME_OF_PROGRAM%bin\\gender-audit.js" --help
  pause
  exit /b 0
)
if not exist "%~1" (
  "%HOME_OF_PROGRAM%node\\node.exe" "%HOME_OF_PROGRAM%bin\\gender-audit.js" %*
  exit /b %ERRORLEVEL%
)
cd /d "%~dp1"
"%HOME_OF_PROGRAM%node\\node.exe" "%HOME_OF_PROGRAM%bin\\gender-audit.js" analyze %* --open
set CODE=%ERRORLEVEL%
if not defined GENDER_AUDIT_NO_PAUSE pause
exit /b %CODE%
`;

const UNIX = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
if [ $# -gt 0 ] && [ -f "$1" ]; then
  set -- analyze "$@" --open
fi
exec "$here/node/node" "$here/bin/gender-audit.js" "$@"
`;

const READ_ME = `gender-audit – jämställdhetsanalys av ekonomiskt bistånd

Inget behöver installeras. Packa upp mappen var du vill, också på en plats utan nätverk.

Windows: dra en export (CSV, Excel eller Parquet) till gender-audit.cmd. Rapporten skrivs i mappen
reports bredvid exporten och öppnas i webbläsaren. I ett kommandofönster: gender-audit.cmd inspect export.csv

macOS och Linux: ./gender-audit inspect export.csv, sedan ./gender-audit analyze export.csv

Inget skickas någonstans. Exporten får inte innehålla personnummer eller namn; programmet stannar om den gör det.
Licenser: LICENCES.txt och node/LICENSE. Innehåll: sbom.cdx.json.
`;
