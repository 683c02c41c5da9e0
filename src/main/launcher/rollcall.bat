@echo off
rem Starts Rollcall with a Java 25 or later that is on this machine.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "FOUND="
set "GIVEN=not set"

if defined JAVA_HOME set "GIVEN=%JAVA_HOME:"=%"
if defined JAVA_HOME call :consider "%GIVEN%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for %%P in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\OpenJDK"
    "%LocalAppData%\Programs\Eclipse Adoptium"
    "%UserProfile%\.jdks"
    "%UserProfile%\scoop\apps"
) do for /d %%D in ("%%~P\*") do call :consider "%%~fD"

if not defined FOUND goto :none
set "NOTES="
if exist "%~dp0..\lib\rollcall.aot" set NOTES="-XX:AOTCache=%~dp0..\lib\rollcall.aot"
"%FOUND%\bin\java.exe" %NOTES% -XX:+UseSerialGC -Xmx1g -Xmn48m -XX:FreqInlineSize=50 -Xlog:disable --enable-native-access=org.rollcall,javafx.graphics,org.xerial.sqlitejdbc --module-path "%~dp0..\lib" -m org.rollcall/org.rollcall.app.Main %*
exit /b %ERRORLEVEL%

:none
>&2 echo Rollcall needs Java %NEEDED% or later and found none in JAVA_HOME ("%GIVEN%"), on the PATH, in %%ProgramFiles%% (Eclipse Adoptium, Java, Microsoft, Zulu, Amazon Corretto, BellSoft, OpenJDK) or in %%UserProfile%%\.jdks.
exit /b 1

rem The file "release" of a Java says its version; starting it only to ask would take longer.
:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+" %%M in (%%V) do if %%~M GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
