package alchemist.app.form;

import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Costs and fills as texts, named and written as the options of the command line. */
public final class ConditionsText {

    private ConditionsText() {}

    /** Everything but the cash. */
    public static Map<String, String> of(SimulationSettings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("commission", settings.commission().text());
        texts.put("slippage", settings.slippage().text());
        texts.put("fill", settings.fill().text());
        texts.put("volume-limit", settings.volumeLimit().text());
        texts.put("account", settings.account().type().text());
        texts.put("currency", settings.account().currency());
        texts.put("rate", rates(settings.account()));
        texts.put("financing", settings.financing().text());
        texts.put("latency", settings.access().latency().text());
        return texts;
    }

    /** {@code EUR=1.08, GBP=1.27}. */
    static String rates(AccountTerms terms) {
        return new TreeMap<>(terms.rates())
                .entrySet().stream()
                        .map(rate -> rate.getKey() + "=" + rate.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** Reads what {@link #rates(AccountTerms)} writes. */
    static Map<String, Double> rates(String text) {
        List<String> pairs = text.isBlank() ? List.of() : Arrays.asList(text.split("[,;]", -1));
        return AccountTerms.parseRates(pairs);
    }

    /**
     * The settings with one of these changed.
     *
     * @throws IllegalArgumentException with half a sentence for the user
     */
    public static SimulationSettings with(SimulationSettings settings, String name, String text) {
        AccountTerms account = settings.account();
        return switch (name) {
            case "commission" -> settings.withCommission(CommissionModel.parse(text));
            case "slippage" -> settings.withSlippage(SlippageModel.parse(text));
            case "fill" -> settings.withFill(withBars(text));
            case "volume-limit" -> settings.withVolumeLimit(VolumeLimit.parse(text));
            case "account" -> settings.withAccountType(AccountType.parse(text));
            case "currency" ->
                    settings.withAccount(account.withCurrency(AccountFields.currency(text)));
            case "rate" -> settings.withAccount(account.withRates(rates(text)));
            case "financing" -> settings.withFinancing(FinancingModel.parse(text));
            case "latency" ->
                    settings.withAccess(settings.access().withLatency(LatencyModel.parse(text)));
            default -> throw new IllegalArgumentException("there is no setting " + name);
        };
    }

    private static FillModel withBars(String text) {
        FillModel fill = FillModel.parse(text);
        if (fill.needsEvents()) {
            throw new IllegalArgumentException("'" + text + "' needs a file of trades or quotes");
        }
        return fill;
    }
}
