package alchemist.engine.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.Scenario;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Margin;
import alchemist.engine.model.Position;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random fills against a book kept in exact decimals. */
class AccountLawTest {

    private static final double START = 1_000_000;

    @RepeatedTest(200)
    void cashAndPositionsAreStartPlusProfitLessCosts(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Trade> trades = new ArrayList<>();
        Account account = new Account(AccountTerms.of(START), List.of(Scenario.STOCK), trades::add);
        BigDecimal cash = BigDecimal.valueOf(START);
        long lots = 0;
        for (int i = 0; i < 100; i++) {
            Fill fill = randomFill(random, i, lots);
            account.book(fill);
            BigDecimal value =
                    BigDecimal.valueOf(fill.price())
                            .multiply(BigDecimal.valueOf(fill.signedLots()));
            cash = cash.subtract(value).subtract(BigDecimal.valueOf(fill.commission()));
            lots += fill.signedLots();
            account.mark(0, new Bar(i, 50, 60, 40, price(random), 0));
            assertEquals(cash.doubleValue(), account.cash(), 1e-6);
            assertLaw(account, lots);
        }
        close(account, lots);
        double traded = trades.stream().mapToDouble(Trade::pnlNet).sum();
        assertEquals(account.equity() - START, traded, 1e-6, "all profit is in closed trades");
    }

    @RepeatedTest(200)
    void aPositionOnMarginTiesUpMoneyAndPaysItsProfitInAndOut(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Instrument future = Scenario.STOCK.withMargin(new Margin(7, 5));
        Account account = new Account(AccountTerms.of(START), List.of(future), trade -> {});
        long lots = 0;
        for (int i = 0; i < 100; i++) {
            Fill fill = randomFill(random, i, lots);
            account.book(fill);
            lots += fill.signedLots();
            account.mark(0, new Bar(i, 50, 60, 40, price(random), 0));
            assertLaw(account, lots);
            assertEquals(7.0 * Math.abs(lots), account.equity() - account.cash(), 1e-6);
        }
    }

    private static void assertLaw(Account account, long lots) {
        Position position = account.position(0);
        assertEquals(lots, position.lots());
        assertEquals(lots == 0, position.isFlat());
        assertEquals(
                START + position.realised() + position.unrealised() - account.commission(),
                account.equity(),
                1e-6);
    }

    private static void close(Account account, long lots) {
        if (lots != 0) {
            account.book(fill(1000, Side.ofChange(-lots), Math.abs(lots), 50, 1));
        }
        assertEquals(0, account.position(0).lots());
        assertEquals(account.cash(), account.equity(), 0);
    }

    /** Every third fill goes exactly flat or reverses. */
    private static Fill randomFill(SplittableRandom random, int i, long held) {
        double commission = random.nextInt(500) / 100.0;
        if (held != 0 && random.nextInt(3) == 0) {
            long extra = random.nextBoolean() ? 0 : 1 + random.nextInt(50);
            return fill(i, Side.ofChange(-held), Math.abs(held) + extra, price(random), commission);
        }
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        return fill(i, side, 1 + random.nextInt(100), price(random), commission);
    }

    private static double price(SplittableRandom random) {
        return (4000 + random.nextInt(2000)) / 100.0;
    }

    private static Fill fill(long id, Side side, long lots, double price, double commission) {
        return new Fill(id, id, id, Scenario.STOCK, side, lots, price, commission, "test");
    }
}
