package alchemist.app.log;

/**
 * One message.
 *
 * @param time epoch nanoseconds
 * @param source who says it: a session's name, or a part of the program
 * @param details what is copied beside the text, for example a stack trace; may be empty
 */
public record LogLine(long time, LogLevel level, String source, String text, String details) {}
