package alchemist.engine.risk;

import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.Verdict.Approved;

import java.util.ArrayList;
import java.util.List;

/**
 * Every order passes here before it leaves. The first rule that refuses decides; the trading state
 * is asked first.
 */
public final class RiskGate {

    private final KillSwitch killSwitch;
    private final RiskRule[] rules;

    public RiskGate(KillSwitch killSwitch, List<RiskRule> rules) {
        this.killSwitch = killSwitch;
        this.rules = rules.toArray(RiskRule[]::new);
    }

    /** The rules every run has: size, price, cash; more may be added. */
    public static RiskGate standard(KillSwitch killSwitch, List<RiskRule> more) {
        List<RiskRule> rules = new ArrayList<>();
        rules.add(RiskRules.positiveSize());
        rules.add(RiskRules.positivePrice());
        rules.add(RiskRules.enoughCash());
        rules.addAll(more);
        return new RiskGate(killSwitch, rules);
    }

    public Verdict check(OrderRequest request, RiskView view) {
        TradingState state = killSwitch.state();
        if (state != TradingState.ACTIVE
                && !(state == TradingState.REDUCING && view.reduces(request))) {
            return new Verdict.Halted(state);
        }
        for (RiskRule rule : rules) {
            Verdict verdict = rule.check(request, view);
            if (verdict instanceof Verdict.Refused) {
                return verdict;
            }
        }
        return Approved.APPROVED;
    }
}
