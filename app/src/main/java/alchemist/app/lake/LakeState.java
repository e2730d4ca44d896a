package alchemist.app.lake;

import alchemist.app.fx.Problem;
import alchemist.datalake.lake.Lake;

/** Whether there is a lake to work with. */
public sealed interface LakeState {

    /** It is being opened. */
    record Opening() implements LakeState {}

    record Open(Lake lake) implements LakeState {}

    /** It could not be opened; the rest of the program works without. */
    record Shut(Problem problem) implements LakeState {}
}
