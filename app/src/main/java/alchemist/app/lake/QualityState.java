package alchemist.app.lake;

import alchemist.datalake.quality.QualityCheck;

/** How far the check of the selected dataset is. */
public sealed interface QualityState {

    /** Its bars are being read. */
    record Checking() implements QualityState {}

    /** What was found. */
    record Checked(QualityCheck.Report report) implements QualityState {}

    /**
     * It could not be checked.
     *
     * @param reason a sentence
     */
    record Unknown(String reason) implements QualityState {}
}
