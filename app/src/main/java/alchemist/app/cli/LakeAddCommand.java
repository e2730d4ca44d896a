package alchemist.app.cli;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.Downloader;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Downloads bars that the lake does not have yet. */
@Command(
        name = "add",
        sortOptions = false,
        description = {
            "Download bars from a source into the lake: binance, bybit, firstrate or yahoo.",
            "What is there already is not downloaded again, unless the source has issued it again;",
            "'lake update NAME' goes on from there. Without dates the last ten years come, and"
                    + " without",
            "a period bars of 1m (yahoo: 1d).",
            ""
        })
final class LakeAddCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private final DownloadOptions options = new DownloadOptions();

    LakeAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        DataSource source = Sources.of(session).get(options);
        List<Subscription> subscriptions = subscriptions(source, options);
        Downloader.Days days = options.days();
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            lake.notes().forEach(session.err()::println);
            return new LakeDownload(session, lake, source).run(subscriptions, days);
        }
    }

    static List<Subscription> subscriptions(DataSource source, DownloadOptions options)
            throws CommandException, LakeException {
        String assetType = options.assetType(source);
        BarPeriod period = options.period(source);
        BarMaking making = options.making(source);
        List<String> symbols =
                options.symbols().isEmpty() ? source.defaultSymbols(assetType) : options.symbols();
        List<Subscription> subscriptions = new ArrayList<>();
        for (String symbol : symbols) {
            Subscription subscription =
                    new Subscription(source.instrument(symbol, assetType), period, making);
            if (!subscriptions.contains(subscription)) {
                subscriptions.add(subscription);
            }
        }
        return subscriptions;
    }
}
