package alchemist.app.cli;

import alchemist.app.home.Home;
import alchemist.app.report.RunFacts;
import alchemist.app.runs.BarsRead;
import alchemist.app.runs.Changes;
import alchemist.app.runs.StoredRun;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Repeats a stored backtest, and says whether it came out the same, or what has changed since. */
final class BacktestAgain {

    private final Session session;
    private final Home home;
    private final String id;
    private final StoredRun before;
    private final List<String> changes;

    BacktestAgain(Session session, String id) throws CommandException {
        this.session = session;
        this.id = id;
        home = session.home();
        before = new StoredBacktests(session).find(id);
        changes = new ArrayList<>(new Changes(before).files(home.root().resolve("lake")));
    }

    int run(ResultOptions results) throws CommandException {
        StrategySetup strategy = strategy();
        List<LoadedBars> bars = bars();
        RunInput input = new RunInput(strategy, bars, before.settings(), before.events());
        RunFacts now = run(input);
        results.write(now, session);
        if (!sameBars(bars) || !now.hash().equals(before.outcome().hash())) {
            throw notReproduced(sentence(now));
        }
        changes.forEach(session.err()::println);
        results.summary(session)
                .println(
                        "The result of %s is reproduced: its hash is the same as on %s."
                                .formatted(id, before.at()));
        return BacktestCommand.finished(now);
    }

    private RunFacts run(RunInput input) throws CommandException {
        try {
            return new BacktestJob(session, home).run(input);
        } catch (CommandException e) {
            throw notReproduced(withoutDot(e));
        }
    }

    private StrategySetup strategy() throws CommandException {
        StrategyProvider<?> provider =
                session.strategies()
                        .find(before.strategy().id())
                        .orElseThrow(
                                () ->
                                        notReproduced(
                                                "there is no strategy %s any more"
                                                        .formatted(before.strategy().id())));
        try {
            changes.addAll(new Changes(before).program(session.version(), provider));
            return before.strategy().setup(provider);
        } catch (IllegalArgumentException | IOException e) {
            throw notReproduced(String.valueOf(e.getMessage()));
        }
    }

    private List<LoadedBars> bars() throws CommandException {
        List<LoadedBars> bars = new ArrayList<>();
        for (BarsRead each : before.bars()) {
            try {
                bars.add(LoadedBars.again(each, session));
            } catch (LakeException | CommandException e) {
                throw notReproduced(changes.isEmpty() ? withoutDot(e) : "its data can't be read");
            }
        }
        return bars;
    }

    /** What was told of besides is named here: a file of it may be new. */
    private boolean sameBars(List<LoadedBars> bars) {
        boolean same = true;
        for (int i = 0; i < bars.size(); i++) {
            BarsRead then = before.bars().get(i);
            BarsRead now = bars.get(i).read();
            same &= now.contentSha256().equals(then.contentSha256());
            if (!now.toldSha256().equals(then.toldSha256())) {
                same = false;
                changes.add(
                        "The splits, dividends and rolls told of %s have changed."
                                .formatted(then.instrument().id()));
            }
        }
        return same;
    }

    private String sentence(RunFacts now) {
        String hash = before.outcome().hash();
        return now.hash().equals(hash)
                ? "its bars or their splits, dividends and rolls have changed, though the result"
                        + " hash is still %s".formatted(hash)
                : "the result hash was %s, now it is %s".formatted(hash, now.hash());
    }

    /** One change is part of the sentence; more of them follow it, a line each. */
    private CommandException notReproduced(String why) {
        String sentence = "The result of %s is not reproduced: %s.".formatted(id, why);
        return changes.size() == 1
                ? CommandException.failed(sentence + " " + changes.getFirst())
                : CommandException.failed(sentence, changes, null);
    }

    private static String withoutDot(Exception e) {
        String sentence = String.valueOf(e.getMessage());
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
