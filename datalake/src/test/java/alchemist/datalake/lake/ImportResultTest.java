package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.model.BarPeriod;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ImportResultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45031 | 0 | 0     | 45,031 bars of SPY.ARCA 1m added.",
                "1     | 0 | 0     | 1 bar of SPY.ARCA 1m added.",
                "0     | 3 | 0     | 3 bars of SPY.ARCA 1m replaced.",
                "1200  | 3 | 45000 | 1,200 bars of SPY.ARCA 1m added, 3 replaced, 45,000"
                        + " unchanged.",
                "0     | 1 | 9     | 1 bar of SPY.ARCA 1m replaced, 9 unchanged.",
                "0     | 0 | 45031 | Nothing changed: all 45,031 bars of SPY.ARCA 1m were there"
                        + " already.",
                "0     | 0 | 1     | Nothing changed: the bar of SPY.ARCA 1m was there already.",
                "0     | 0 | 0     | Nothing changed: there were no bars to write."
            })
    void theSentenceSaysWhatChanged(long added, long replaced, long unchanged, String sentence) {
        assertEquals(
                sentence,
                new ImportResult(
                                TestBars.SPY,
                                BarPeriod.ONE_MINUTE,
                                added,
                                replaced,
                                unchanged,
                                List.of())
                        .sentence());
    }
}
