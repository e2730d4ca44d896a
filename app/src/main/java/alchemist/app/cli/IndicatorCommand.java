package alchemist.app.cli;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorSpec;
import alchemist.engine.model.Instrument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Computes one indicator over bars. */
@Command(
        name = "indicator",
        sortOptions = false,
        description = {
            "Compute an indicator over bars of the lake or of a file, as CSV: index, time (UTC),"
                    + " and a column per line, empty where there is no value.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  alchemist indicator sma --param period=20 --data SPY_1d.csv --out sma.csv",
            "  alchemist indicator BBands --instrument SPY.ARCA --period 1d --out bands.csv"
        })
final class IndicatorCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final String ZONE = "zone";

    private final Session session;

    @Parameters(
            paramLabel = "NAME",
            description = "An id or another name, in any case; 'alchemist indicators' lists them.")
    private String name = "";

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the indicator; may be repeated.")
    private List<String> parameters = new ArrayList<>();

    @Mixin private final DataOptions data = new DataOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "Where the CSV goes; - is the standard output (the default).")
    private String out = STANDARD_OUTPUT;

    IndicatorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        IndicatorCatalog catalog = IndicatorCatalog.standard();
        IndicatorSpec spec =
                catalog.find(name).orElseThrow(() -> new IndicatorNames(catalog).unknown(name));
        Map<String, String> values = NamedValues.read(parameters, "period=20");
        // A wrong parameter is said before bars are read.
        create(spec, values);
        DataOptions.Wanted wanted = data.read();
        boolean toFile = !out.equals(STANDARD_OUTPUT);
        if (toFile) {
            OutputFile.named(out, "--out").check();
        }
        LoadedBars bars = LoadedBars.load(wanted, session);
        Indicator indicator = create(spec, inZone(spec, values, bars.instrument()));
        IndicatorCsv csv = IndicatorCsv.compute(indicator, bars.series());
        if (toFile) {
            OutputFile.named(out, "--out").write(csv::write);
        } else {
            OutputFile.print(csv::write, session.out());
        }
        return ExitCode.DONE;
    }

    private static Indicator create(IndicatorSpec spec, Map<String, String> values)
            throws CommandException {
        try {
            return spec.create(values);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e);
        }
    }

    /** Sessions take place in the zone of the bars unless the user says another. */
    private static Map<String, String> inZone(
            IndicatorSpec spec, Map<String, String> values, Instrument instrument) {
        boolean knowsZones =
                spec.parameters().stream().anyMatch(parameter -> parameter.name().equals(ZONE));
        Map<String, String> all = new LinkedHashMap<>(values);
        if (knowsZones && values.keySet().stream().noneMatch(ZONE::equalsIgnoreCase)) {
            all.put(ZONE, instrument.zone().getId());
        }
        return all;
    }
}
