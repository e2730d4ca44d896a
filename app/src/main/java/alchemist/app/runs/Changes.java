package alchemist.app.runs;

import alchemist.app.home.Version;
import alchemist.engine.strategy.StrategyProvider;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is different today from when a run was stored, a sentence each. */
public final class Changes {

    private final StoredRun run;

    public Changes(StoredRun run) {
        this.run = run;
    }

    /**
     * The files the run read that have changed or vanished, each with both hashes: of bars, of
     * events, and those that parameters name. Where a partition remembers why it changed, that
     * follows.
     *
     * @param lake the folder in which the lake's partitions are
     */
    public List<String> files(Path lake) {
        List<String> changes = new ArrayList<>();
        for (BarsRead bars : run.bars()) {
            for (HashedFile file : bars.origin().files()) {
                file.change(lake)
                        .ifPresent(
                                change -> {
                                    changes.add(change);
                                    changes.addAll(file.history(lake));
                                });
            }
        }
        run.otherFiles().forEach(file -> file.change(lake).ifPresent(changes::add));
        return changes;
    }

    /** Whether it is another program, or other code of the strategy. */
    public List<String> program(Version now, StrategyProvider<?> strategy) throws IOException {
        List<String> changes = new ArrayList<>();
        if (!run.program().equals(now)) {
            changes.add("The program was %s, now it is %s.".formatted(run.program(), now));
        }
        Optional<String> then = run.strategy().code().map(HashedFile::sha256);
        Optional<String> code = StrategyUsed.code(strategy).map(HashedFile::sha256);
        if (!then.equals(code)) {
            changes.add(
                    "The code of strategy %s has changed: the sha256 of its jar was %s, now it is %s."
                            .formatted(
                                    run.strategy().id(),
                                    then.orElse("unknown"),
                                    code.orElse("unknown")));
        }
        return changes;
    }
}
