package alchemist.engine.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Margin;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An account in dollars that trades in euros and yen, in figures worked out by hand. */
class CurrencyTest {

    private static final Instrument SAP = in("SAP.XETRA", AssetClass.EQUITY, "EUR");
    private static final Instrument EURUSD = in("EURUSD.FX", AssetClass.FX, "USD");
    private static final Instrument SONY = in("SONY.TSE", AssetClass.EQUITY, "JPY");
    private static final Instrument USDJPY = in("USDJPY.FX", AssetClass.FX, "JPY");

    private static Instrument in(String id, AssetClass assetClass, String currency) {
        BigDecimal one = BigDecimal.ONE;
        return new Instrument(
                InstrumentId.parse(id), assetClass, currency, one, one, one, ZoneOffset.UTC);
    }

    private static Account account(List<Trade> trades, Instrument... instruments) {
        return new Account(
                AccountTerms.of(10_000).withCurrency("USD"), List.of(instruments), trades::add);
    }

    private static Fill fill(Instrument instrument, Side side, long lots, double price) {
        return new Fill(1, System.identityHashCode(side), 0, instrument, side, lots, price, 2, "");
    }

    private static Bar bar(double price) {
        return new Bar(0, price, price, price, price, 1);
    }

    @Test
    void aPurchaseIsConvertedAtTheRateOfTheMoment() {
        List<Trade> trades = new ArrayList<>();
        Account account = account(trades, SAP, EURUSD);
        account.mark(1, bar(1.25));
        account.book(fill(SAP, Side.BUY, 10, 100));
        assertEquals(10_000 - 1250 - 2.5, account.cash(), 1e-9);
        account.mark(0, bar(100));
        account.mark(1, bar(1.5));
        assertEquals(account.cash() + 1500, account.equity(), 1e-9);
        account.book(fill(SAP, Side.SELL, 10, 110));
        assertEquals(10_000 - 1250 - 2.5 + 1650 - 3, account.cash(), 1e-9);
        assertEquals(150, trades.getFirst().pnl(), 1e-9, "ten points at the rate of the exit");
        assertEquals(150 - 2.5 - 3, trades.getFirst().pnlNet(), 1e-9);
    }

    @Test
    void aPairMayBeQuotedTheOtherWayRound() {
        Account account = account(new ArrayList<>(), SONY, USDJPY);
        account.mark(1, bar(125));
        account.book(fill(SONY, Side.BUY, 10, 5000));
        assertEquals(10_000 - 400 - 2 / 125.0, account.cash(), 1e-9);
    }

    @Test
    void marginInAnotherCurrencyMovesWithItsWorth() {
        Instrument future =
                in("FDAX.EUREX", AssetClass.FUTURE, "EUR").withMargin(new Margin(500, 0));
        Account account = account(new ArrayList<>(), future, EURUSD);
        account.mark(1, bar(1));
        account.book(fill(future, Side.BUY, 2, 100));
        account.mark(0, bar(110));
        assertEquals(10_000 - 1000 - 2 + 20, account.cash(), 1e-9);
        account.mark(1, bar(1.5));
        assertEquals(10_000 - 1500 - 2 + 20, account.cash(), 1e-9);
        assertEquals(10_018, account.equity(), 1e-9, "what is tied up is not at risk");
    }

    @Test
    void aFixedRateServesUntilThePairHasTraded() {
        Account account =
                new Account(
                        AccountTerms.of(10_000).withCurrency("USD").withRates(Map.of("EUR", 1.1)),
                        List.of(SAP),
                        trade -> {});
        account.book(fill(SAP, Side.BUY, 10, 100));
        assertEquals(10_000 - 1100 - 2.2, account.cash(), 1e-9);
    }

    @Test
    void aCurrencyWithoutARateIsRefusedAtOnce() {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> account(new ArrayList<>(), SAP));
        assertEquals(
                "SAP.XETRA is traded in EUR, but the account is kept in USD; trade EURUSD along"
                        + " with it or give its rate",
                refusal.getMessage());
    }

    @Test
    void theAccountIsKeptInTheCurrencyOfItsFirstInstrumentWhenNoneIsNamed() {
        Account account = new Account(AccountTerms.of(1), List.of(Scenario.STOCK), trade -> {});
        assertEquals("USD", account.currency());
        assertTrue(account.funds() > 0);
    }
}
