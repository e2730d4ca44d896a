package alchemist.app.report;

import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import java.io.IOException;

/** Cost models as members of a JSON object: the model's name and its numbers. */
final class CostsJson {

    private CostsJson() {}

    static void commission(CommissionModel commission, JsonText json) throws IOException {
        switch (commission) {
            case CommissionModel.None _ -> json.text("model", "none");
            case CommissionModel.Percent percent -> {
                json.text("model", "percent");
                json.number("rate", percent.rate());
            }
            case CommissionModel.PerUnit perUnit -> {
                json.text("model", "per-unit");
                json.number("amount", perUnit.amount());
            }
            case CommissionModel.PerShare perShare -> {
                json.text("model", "per-share");
                json.number("amount", perShare.amount());
                json.number("min", perShare.min());
                json.number("max", perShare.max());
            }
            case CommissionModel.MakerTaker rates -> {
                json.text("model", "maker-taker");
                json.number("maker", rates.maker());
                json.number("taker", rates.taker());
            }
        }
    }

    static void slippage(SlippageModel slippage, JsonText json) throws IOException {
        switch (slippage) {
            case SlippageModel.None _ -> json.text("model", "none");
            case SlippageModel.Percent percent -> model("percent", "rate", percent.share(), json);
            case SlippageModel.Fixed fixed -> model("fixed", "amount", fixed.amount(), json);
            case SlippageModel.Ticks ticks -> model("ticks", "ticks", ticks.ticks(), json);
            case SlippageModel.VolumeShare share -> model("volume", "impact", share.impact(), json);
        }
    }

    static void volumeLimit(VolumeLimit limit, JsonText json) throws IOException {
        switch (limit) {
            case VolumeLimit.None _ -> json.text("model", "none");
            case VolumeLimit.Units units -> model("units", "units", units.units(), json);
            case VolumeLimit.Percent percent ->
                    model("percent", "percent", percent.percent(), json);
        }
    }

    private static void model(String name, String key, double value, JsonText json)
            throws IOException {
        json.text("model", name);
        json.number(key, value);
    }
}
