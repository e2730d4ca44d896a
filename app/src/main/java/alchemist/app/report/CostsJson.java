package alchemist.app.report;

import alchemist.engine.sim.CommissionModel;

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
        }
    }
}
