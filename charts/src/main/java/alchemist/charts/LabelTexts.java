package alchemist.charts;

import java.time.LocalDate;

/**
 * What the labels of a time axis say.
 *
 * @param finest the smallest step that is labelled
 */
record LabelTexts(TimeStep finest) {

    /** The text where {@code step} begins. */
    String at(TimeStep step, long wall) {
        if (!step.isAtLeast(TimeStep.DAY)) {
            return TimeText.time(step.floor(wall), !finest.isAtLeast(TimeStep.MINUTE));
        }
        LocalDate date = date(wall);
        if (step.isAtLeast(TimeStep.YEAR)) {
            return finest.isAtLeast(TimeStep.DAY) ? TimeText.year(date) : TimeText.full(date);
        }
        boolean month = step.isAtLeast(TimeStep.MONTH) && finest.isAtLeast(TimeStep.MONTH);
        return month ? TimeText.month(date) : TimeText.day(date);
    }

    /** All there is to say about a date at this step. */
    String full(long wall) {
        LocalDate date = date(wall);
        if (finest.isAtLeast(TimeStep.YEAR)) {
            return TimeText.year(date);
        }
        return finest.isAtLeast(TimeStep.MONTH) ? TimeText.monthAndYear(date) : TimeText.full(date);
    }

    /** Whether a label stands out: dates among times, years among dates. */
    boolean isMajor(TimeStep step) {
        return step.isAtLeast(finest.isAtLeast(TimeStep.DAY) ? TimeStep.YEAR : TimeStep.DAY);
    }

    static LocalDate date(long wall) {
        return LocalDate.ofEpochDay(Math.floorDiv(wall, Timeline.DAY));
    }
}
