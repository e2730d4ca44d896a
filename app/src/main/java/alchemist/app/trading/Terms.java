package alchemist.app.trading;

import alchemist.engine.risk.RiskRule;
import alchemist.engine.risk.RiskRules;
import alchemist.engine.sim.SimulationSettings;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Under which conditions a deployment trades.
 *
 * @param settings starting cash, costs and when orders are filled
 * @param maxOrderValue no single order above this value, in the instrument's currency
 */
public record Terms(SimulationSettings settings, OptionalDouble maxOrderValue) {

    public Terms {
        if (maxOrderValue.isPresent() && !(maxOrderValue.getAsDouble() > 0)) {
            throw new IllegalArgumentException("the limit on order value must be above 0");
        }
    }

    public static Terms of(SimulationSettings settings) {
        return new Terms(settings, OptionalDouble.empty());
    }

    List<RiskRule> limits() {
        return maxOrderValue.isEmpty()
                ? List.of()
                : List.of(RiskRules.maxOrderValue(maxOrderValue.getAsDouble()));
    }
}
