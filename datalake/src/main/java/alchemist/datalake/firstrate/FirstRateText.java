package alchemist.datalake.firstrate;

import alchemist.datalake.download.BarRules;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.text.BombGuard;
import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Lines;
import alchemist.datalake.text.Numbers;
import alchemist.datalake.text.StampParser;
import alchemist.datalake.text.StampStyle;
import alchemist.datalake.text.WallClock;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads one text of bars: time, open, high, low, close, and mostly volume. One use. */
final class FirstRateText {

    private static final long SECOND = 1_000_000_000L;
    private static final long NEVER_BEFORE = Long.MIN_VALUE;

    private final Subscription subscription;
    private final WallClock clock;
    private final boolean anyPrice;
    private final StampParser stamp = new StampParser(StampStyle.YEAR_FIRST);
    private final Fields fields = new Fields(',');
    private final BarSeriesBuilder bars = new BarSeriesBuilder(1 << 14);
    private long last = NEVER_BEFORE;

    FirstRateText(Subscription subscription, ZoneId zone) {
        this.subscription = subscription;
        clock = new WallClock(zone);
        // Adjusted futures fall below zero easily, and oil has done so unadjusted.
        anyPrice =
                InstrumentRegistry.assumed(subscription.instrument()).assetClass()
                        == AssetClass.FUTURE;
    }

    FlowBars parse(FirstRateFiles.Entry file) throws IOException, RowException {
        if (file.member().isEmpty()) {
            try (InputStream in = Files.newInputStream(file.container())) {
                return parse(in);
            }
        }
        try (ZipFile archive = new ZipFile(file.container().toFile())) {
            ZipEntry member = archive.getEntry(file.member());
            return parse(new BombGuard(archive.getInputStream(member), member.getCompressedSize()));
        }
    }

    FlowBars parse(InputStream in) throws IOException, RowException {
        Lines lines = new Lines(in);
        while (lines.next()) {
            if (!lines.isBlank()) {
                fields.split(lines.bytes(), lines.start(), lines.end());
                read(lines.number());
            }
        }
        return FlowBars.of(bars.build(subscription.instrument(), subscription.period()));
    }

    private void read(long line) throws RowException {
        if (fields.count() < 5) {
            throw new RowException(line, "only %d columns".formatted(fields.count()));
        }
        long time = time(line);
        Bar bar =
                new Bar(
                        time * SECOND,
                        number(1, line),
                        number(2, line),
                        number(3, line),
                        number(4, line),
                        fields.count() > 5 ? number(5, line) : 0);
        BarRules.require(bar, anyPrice, line);
        bars.add(bar);
        last = time;
    }

    private long time(long line) throws RowException {
        if (!stamp.parse(fields.bytes(), fields.from(0), fields.to(0))) {
            throw new RowException(line, "'%s' is not a time".formatted(fields.shown(0)));
        }
        long utc =
                stamp.isDateOnly() || !subscription.period().isIntraday()
                        ? clock.startOfDay(stamp.seconds())
                        : clock.toUtc(stamp.seconds(), last);
        if (utc == WallClock.NEVER || utc <= last) {
            throw new RowException(
                    line,
                    "the time %s never was, or is not later than the one before"
                            .formatted(fields.shown(0)));
        }
        return utc;
    }

    private double number(int column, long line) throws RowException {
        double number = Numbers.decimal(fields.bytes(), fields.from(column), fields.to(column));
        if (Double.isNaN(number)) {
            throw new RowException(line, "'%s' is not a number".formatted(fields.shown(column)));
        }
        return number;
    }
}
