package alchemist.engine.kernel;

/** Says what a strategy threw, and where, in one line for the blotter. */
final class FailureText {

    private FailureText() {}

    static String of(Throwable failure) {
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
