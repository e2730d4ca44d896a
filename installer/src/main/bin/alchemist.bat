@echo off
rem Starts Alchemist Workstation with the first Java it finds: the bundled runtime, ALCHEMIST_JAVA_HOME, JAVA_HOME, the PATH. It must be version 25 or newer.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%ALCHEMIST_JAVA_HOME%\bin\java.exe" set "JAVA=%ALCHEMIST_JAVA_HOME%\bin\java.exe"
if exist "%APP%\runtime\bin\java.exe" set "JAVA=%APP%\runtime\bin\java.exe"
"%JAVA%" "@%APP%\lib\alchemist.options" %ALCHEMIST_OPTS% -classpath "%APP%\lib\*" alchemist.app.Launcher %*
exit /b %ERRORLEVEL%
