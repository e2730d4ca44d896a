package alchemist.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.Diary;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class MarketCodecTest {

    static Stream<MarketEvent> everyKind() {
        return Stream.of(
                MarketEvent.BarClosed.of(
                        Diary.A, BarPeriod.ONE_MINUTE, new Bar(60, 0.1, 0.3, 1e-9, 0.2, 1e12)),
                new MarketEvent.BarOpened(Diary.A, BarPeriod.ONE_DAY, 7, 100.25),
                new MarketEvent.Trade(Diary.A, new Tick(8, 0.1 + 0.2, 3, Aggressor.SELLER)),
                new MarketEvent.QuoteChanged(Diary.A, new Quote(9, 1.5, 1.75, 10, 0)),
                new MarketEvent.TimeReached(-1));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anEventIsReadAsItWasWritten(MarketEvent event) {
        JournalEntry entry = new JournalEntry.Event(5, new EngineEvent.Market(event));
        JournalCodec codec = new JournalCodec(id -> Diary.A);
        assertEquals(entry, codec.decode(JournalCodec.encode(entry)));
    }
}
