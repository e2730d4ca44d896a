package alchemist.engine.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Bar;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Margin;
import alchemist.engine.model.Position;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random fills, marks, dividends, splits and exchange rates against a book that knows only two
 * things: money paid, and what is held times its price and rate.
 */
class LedgerLawTest {

    private static final double START = 1_000_000;
    private static final BigDecimal ONE = BigDecimal.ONE;

    private static final Instrument STOCK = in("SAP.XETRA", AssetClass.EQUITY, "EUR");
    private static final Instrument FUTURE =
            in("FDAX.EUREX", AssetClass.FUTURE, "EUR").withMargin(new Margin(7, 5));
    private static final Instrument PAIR = in("EURUSD.FX", AssetClass.FX, "USD");
    private static final int PAIR_INDEX = 2;

    private final long[] held = new long[2];
    private final double[] price = {50, 50};
    private double rate = 1;
    private double worth = START;
    private double costs;
    private long ids;

    private static Instrument in(String id, AssetClass assetClass, String currency) {
        return new Instrument(
                InstrumentId.parse(id), assetClass, currency, ONE, ONE, ONE, ZoneOffset.UTC);
    }

    @RepeatedTest(1000)
    void whatAnAccountIsWorthIsItsStartPlusProfitAndFlowsLessCosts(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Account account =
                new Account(
                        AccountTerms.of(START).withCurrency("USD"),
                        List.of(STOCK, FUTURE, PAIR),
                        trade -> {});
        changeRate(account, random);
        for (int i = 0; i < 100; i++) {
            switch (random.nextInt(6)) {
                case 0 -> changeRate(account, random);
                case 1 -> split(account, random);
                case 2 -> credit(account, random);
                case 3 -> markAt(account, random.nextInt(2), price(random));
                default -> trade(account, random.nextInt(2), random);
            }
            assertEquals(worth, account.equity(), 1e-5);
            assertEquals(costs, account.commission(), 1e-8);
            assertEquals(account.equity() - account.cash(), tiedUp(account), 1e-5);
        }
        for (int at = 0; at < held.length; at++) {
            if (held[at] != 0) {
                fill(account, at, Side.ofChange(-held[at]), Math.abs(held[at]), 60);
            }
            assertEquals(0, account.position(at).lots());
        }
        assertEquals(account.cash(), account.equity(), 0, "flat is flat");
        assertEquals(worth, account.cash(), 1e-5);
    }

    /** What is held of shares at its price and rate; the margin of a future. */
    private double tiedUp(Account account) {
        Position future = account.position(1);
        return held[0] * price[0] * rate + Math.abs(future.lots()) * 7 * rate;
    }

    private void changeRate(Account account, SplittableRandom random) {
        double next = (80 + random.nextInt(60)) / 100.0;
        worth += held[0] * price[0] * (next - rate);
        rate = next;
        account.mark(PAIR_INDEX, new Bar(0, rate, rate, rate, rate, 0));
    }

    private void markAt(Account account, int at, double next) {
        worth += held[at] * (next - price[at]) * rate;
        price[at] = next;
        account.mark(at, new Bar(0, next, next, next, next, 0));
    }

    private void credit(Account account, SplittableRandom random) {
        double amount = random.nextInt(2000) / 100.0 - 10;
        worth += amount;
        account.credit(new CashFlow(CashFlow.Kind.DIVIDEND, STOCK.id(), amount, 0));
    }

    private void split(Account account, SplittableRandom random) {
        double ratio = new double[] {2, 4, 1.5, 0.5, 0.1}[random.nextInt(5)];
        price[0] /= ratio;
        held[0] = (long) (held[0] * ratio);
        account.split(0, new PositionSplit(STOCK, ratio, price[0], 0));
        assertEquals(held[0], account.position(0).lots());
    }

    private void trade(Account account, int at, SplittableRandom random) {
        boolean closing = held[at] != 0 && random.nextInt(3) == 0;
        long lots = closing ? Math.abs(held[at]) : 1 + random.nextInt(100);
        Side side =
                closing ? Side.ofChange(-held[at]) : random.nextBoolean() ? Side.BUY : Side.SELL;
        fill(account, at, side, lots, price(random));
    }

    private void fill(Account account, int at, Side side, long lots, double traded) {
        Instrument instrument = at == 0 ? STOCK : FUTURE;
        worth += held[at] * (traded - price[at]) * rate - rate;
        costs += rate;
        price[at] = traded;
        held[at] += side.sign() * lots;
        account.book(new Fill(1, ids++, 0, instrument, side, lots, traded, 1, "test"));
        assertEquals(held[at], account.position(at).lots());
    }

    private static double price(SplittableRandom random) {
        return (4000 + random.nextInt(2000)) / 100.0;
    }
}
