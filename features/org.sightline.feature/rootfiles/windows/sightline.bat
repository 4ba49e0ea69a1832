@echo off
rem Starts Sightline.
rem   sightline                       the workbench
rem   sightline FILE...               the workbench with these models open; also: sightline workbench [FILE...]
rem   sightline COMMAND ...           the command line; see sightline --help
rem Needs Java 21 or newer: JAVA_HOME, the PATH and the usual folders are searched. SIGHTLINE_JAVA_OPTIONS is handed to Java.
rem The installation may be read-only: all that Sightline keeps for itself goes to %LOCALAPPDATA%\Sightline.
setlocal EnableExtensions DisableDelayedExpansion

set "plugins=%~dp0plugins"
set "state=%LOCALAPPDATA%\Sightline"
set "java="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :consider "%%~dpj.."
if not defined java for /d %%d in ("%~dp0jre" "%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do if not defined java call :consider "%%~d"
if not defined java (
    echo sightline: Java 21 or newer is needed and was not found. Install it or set JAVA_HOME to it. 1>&2
    exit /b 2
)

if "%~1"=="" goto workbench
if /i "%~1"=="workbench" shift & goto workbench
rem Models by their names, other files if they are there. No command has a dot in its name.
set "is_command="
for %%f in (%*) do if /i not "%%~xf"==".sightline" if "%%~xf"=="" (set "is_command=1") else if not exist "%%~f" set "is_command=1"
if not defined is_command goto workbench

set "path_of_classes="
for %%n in (org.sightline. org.eclipse.emf.common_ org.eclipse.emf.ecore_ org.eclipse.emf.ecore.xmi_ org.eclipse.emf.ecore.change_ org.eclipse.emf.edit_ org.eclipse.ocl lpg.runtime.java_ org.apache.pdfbox org.apache.commons.commons-logging_ com.google.gson_ picocli_) do for %%f in ("%plugins%\%%n*.jar") do call :add "%%~ff" "%%~nf"
set "archive="
if not exist "%state%\cache" mkdir "%state%\cache" 2>nul
if exist "%state%\cache" set archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%state%\cache\classes.jsa" -Xlog:disable
"%java%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %archive% %SIGHTLINE_JAVA_OPTIONS% -Djava.awt.headless=true -cp "%path_of_classes%" org.sightline.cli.Main %*
exit /b %ERRORLEVEL%

:workbench
if not exist "%state%" mkdir "%state%"
for %%f in ("%plugins%\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~ff"
set "files="
:next_file
if "%~1"=="" goto launch
set files=%files% "%~1"
shift
goto next_file
:launch
start "" "%java%\bin\javaw" --enable-native-access=ALL-UNNAMED %SIGHTLINE_JAVA_OPTIONS% "-Dsightline.state=%state%" -jar "%launcher%" -configuration "%state%\configuration" -data @noDefault %files%
exit /b 0

rem :consider FOLDER   takes the Java in FOLDER if it is recent, by the release file that every JDK has
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims=.=" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" call :compare "%~1" %%l
exit /b 0

:compare
set "version=%~2"
set "version=%version:"=%"
if %version% GEQ 21 set "java=%~1"
exit /b 0

rem :add FILE NAME   adds a jar to the class path unless it belongs to the workbench
:add
set "name=%~2"
if not "%name:ui_=%"=="%name%" exit /b 0
if not "%name:sightline.app_=%"=="%name%" exit /b 0
if defined path_of_classes (set "path_of_classes=%path_of_classes%;%~1") else (set "path_of_classes=%~1")
exit /b 0
