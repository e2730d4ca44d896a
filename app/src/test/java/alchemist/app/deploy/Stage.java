package alchemist.app.deploy;

import alchemist.app.form.BarLibrary;
import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.trading.DeployException;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Recording;
import alchemist.app.trading.Tapes;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** A desk with two recordings and the shipped strategies, for tests of the deploy screen. */
final class Stage implements AutoCloseable {

    private final Recording first = Tapes.split(Tapes.swinging("QQQ.NASDAQ", 400), 200);
    private final Recording second = Tapes.swinging("SPY.ARCA", 400);
    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final DeployViewModel model;
    private @Nullable DeskSession shown;

    Stage(Pulse pulse) {
        model =
                new DeployViewModel(
                        new DeployViewModel.Parts(
                                desk,
                                StrategyCatalog.load(),
                                new TwoRecordings(List.of(first, second)),
                                Background.direct(),
                                session -> shown = session),
                        pulse);
    }

    DeployViewModel model() {
        return model;
    }

    PaperDesk desk() {
        return desk;
    }

    /** Split two for one in the middle. */
    Recording first() {
        return first;
    }

    Recording second() {
        return second;
    }

    @Nullable DeskSession shown() {
        return shown;
    }

    /** A strategy that buys 10 and then divides by zero. */
    DeskSession failing() throws DeployException {
        return desk.deploy(
                Tapes.fast(
                        Probe.setup(
                                "mean-reversion",
                                (bar, hands) -> {
                                    if (bar == 1) {
                                        hands.order(Side.BUY, 10);
                                    } else if (bar == 40) {
                                        throw new ArithmeticException("/ by zero");
                                    }
                                }),
                        second));
    }

    @Override
    public void close() {
        model.close();
        desk.close();
    }

    private record TwoRecordings(List<Recording> recordings) implements BarLibrary {

        @Override
        public List<DatasetInfo> datasets() {
            return recordings.stream().map(TwoRecordings::info).toList();
        }

        private static DatasetInfo info(Recording recording) {
            BarSeries bars = recording.bars();
            return new DatasetInfo(
                    recording.instrument().id(),
                    recording.period(),
                    bars.size(),
                    bars.time(0),
                    bars.time(bars.size() - 1),
                    "synthetic",
                    1_000,
                    Instant.EPOCH,
                    recording.synthetic(),
                    1);
        }

        private Recording find(InstrumentId id) {
            return recordings.stream()
                    .filter(recording -> recording.instrument().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Instrument instrument(InstrumentId id) {
            return find(id).instrument();
        }

        @Override
        public BarSeries load(InstrumentId instrument, BarPeriod period, long from, long to) {
            return find(instrument).bars().between(from, to);
        }

        @Override
        public List<LifecycleEvent> lifecycle(BarSeries loaded) {
            return find(loaded.instrument()).lifecycle();
        }
    }
}
