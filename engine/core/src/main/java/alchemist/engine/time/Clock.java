package alchemist.engine.time;

/** What time it is for the engine, in epoch nanoseconds UTC. */
public interface Clock {

    long now();
}
