package alchemist.engine.kernel;

/** Says what a strategy threw, and where, in one line for the blotter. */
public final class FailureText {

    private FailureText() {}

    /** For example {@code ArithmeticException: / by zero at MyStrategy.java:42}. */
    public static String of(Throwable failure) {
        String what = failure.getClass().getSimpleName();
        String detail = failure.getMessage();
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + where(trace[0]);
        return detail == null ? what + where : what + ": " + detail + where;
    }

    private static String where(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }
}
