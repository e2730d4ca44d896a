package alchemist.engine.kernel;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

import java.util.function.Function;

/** Market events as the last fields of a journal line and back. */
final class MarketCodec {

    private MarketCodec() {}

    static void encode(Fields out, MarketEvent event) {
        switch (event) {
            case MarketEvent.BarClosed e -> {
                Bar bar = e.bar();
                out.add("BAR").add(e.instrument().id()).add(e.period()).add(bar.time());
                out.add(bar.open()).add(bar.high()).add(bar.low()).add(bar.close());
                out.add(bar.volume()).add(e.time());
            }
            case MarketEvent.BarOpened e -> {
                out.add("OPEN").add(e.instrument().id()).add(e.period());
                out.add(e.time()).add(e.open());
            }
            case MarketEvent.Trade e -> {
                Tick tick = e.tick();
                out.add("TICK").add(e.instrument().id()).add(tick.time());
                out.add(tick.price()).add(tick.size()).add(tick.aggressor());
            }
            case MarketEvent.QuoteChanged e -> {
                Quote quote = e.quote();
                out.add("QUOTE").add(e.instrument().id()).add(quote.time());
                out.add(quote.bid()).add(quote.ask());
                out.add(quote.bidSize()).add(quote.askSize());
            }
            case MarketEvent.TimeReached e -> out.add("TIME").add(e.time());
        }
    }

    static MarketEvent decode(
            String kind, Fields in, Function<InstrumentId, Instrument> instruments) {
        if (kind.equals("TIME")) {
            return new MarketEvent.TimeReached(in.number());
        }
        Instrument instrument = instruments.apply(InstrumentId.parse(in.text()));
        return switch (kind) {
            case "BAR" -> bar(instrument, in);
            case "OPEN" ->
                    new MarketEvent.BarOpened(
                            instrument, BarPeriod.parse(in.text()), in.number(), in.decimal());
            case "TICK" -> new MarketEvent.Trade(instrument, tick(in));
            default -> new MarketEvent.QuoteChanged(instrument, quote(in));
        };
    }

    private static MarketEvent bar(Instrument instrument, Fields in) {
        BarPeriod period = BarPeriod.parse(in.text());
        Bar bar =
                new Bar(
                        in.number(),
                        in.decimal(),
                        in.decimal(),
                        in.decimal(),
                        in.decimal(),
                        in.decimal());
        return new MarketEvent.BarClosed(instrument, period, bar, in.number());
    }

    private static Tick tick(Fields in) {
        return new Tick(in.number(), in.decimal(), in.decimal(), Aggressor.valueOf(in.text()));
    }

    private static Quote quote(Fields in) {
        return new Quote(in.number(), in.decimal(), in.decimal(), in.decimal(), in.decimal());
    }
}
