package alchemist.app.form;

import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.SimulationSettings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What account orders are paid from, as the user chooses it. For the FX thread. */
public final class AccountFields {

    private final ObjectProperty<AccountType> type =
            new SimpleObjectProperty<>(AccountType.PROCEEDS_FREE);
    private final CheckedText<String> currency = new CheckedText<>("", AccountFields::currency);
    private final CheckedText<Map<String, Double>> rates =
            new CheckedText<>("", AccountFields::rates);
    private final ModelField<FinancingModel> financing = new ModelField<>(ModelKinds.financings());

    public ObjectProperty<AccountType> typeProperty() {
        return type;
    }

    /** A currency's code; empty for that of the instrument. */
    public CheckedText<String> currency() {
        return currency;
    }

    /** What units of other currencies are worth: {@code EUR=1.08, GBP=1.27}. */
    public CheckedText<Map<String, Double>> rates() {
        return rates;
    }

    public ModelField<FinancingModel> financing() {
        return financing;
    }

    /** Fills in these settings; their cash is left out. */
    void show(SimulationSettings settings) {
        AccountTerms terms = settings.account();
        type.set(terms.type());
        currency.textProperty().set(terms.currency());
        rates.textProperty().set(ConditionsText.rates(terms));
        financing.show(settings.financing());
    }

    /** All that {@link #into} depends on. */
    List<ObservableValue<?>> watched() {
        return List.of(
                type, currency.valueProperty(), rates.valueProperty(), financing.valueProperty());
    }

    /** The settings with this account. What can't be read is as it was: see {@link #problem}. */
    SimulationSettings into(SimulationSettings settings) {
        SimulationSettings changed = settings.withAccountType(type.get());
        String code = currency.valueProperty().get();
        Map<String, Double> worth = rates.valueProperty().get();
        FinancingModel model = financing.valueProperty().get();
        if (code != null && worth != null) {
            changed = changed.withAccount(changed.account().withCurrency(code).withRates(worth));
        }
        return model == null ? changed : changed.withFinancing(model);
    }

    /** What is wrong, in one sentence; empty when nothing is. */
    String problem() {
        return FormChecks.first(
                FormChecks.named("Currency", currency.problemProperty().get()),
                FormChecks.named("Rates", rates.problemProperty().get()),
                FormChecks.named("Financing", financing.problemProperty().get()));
    }

    static String currency(String text) {
        if (!text.matches("[A-Za-z]{0,6}")) {
            throw new IllegalArgumentException(
                    "'%s' is not a currency; write for example USD.".formatted(text));
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static Map<String, Double> rates(String text) {
        try {
            return ConditionsText.rates(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ".", e);
        }
    }
}
