package alchemist.engine.indicator.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class IndicatorCatalogTest {

    private static final IndicatorCatalog CATALOG = IndicatorCatalog.standard();

    static Stream<IndicatorSpec> specs() {
        return CATALOG.specs().stream();
    }

    @Test
    void idsAreUniqueAndInKebabCase() {
        Set<String> ids = new HashSet<>();
        for (IndicatorSpec spec : CATALOG.specs()) {
            assertTrue(ids.add(spec.id()), spec.id());
            assertTrue(spec.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), spec.id());
        }
        assertTrue(ids.size() >= 130, () -> "only " + ids.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void anEntryIsFoundByEachOfItsNamesInAnyCase(IndicatorSpec spec) {
        assertSame(spec, CATALOG.find(spec.id()).orElseThrow());
        for (String alias : spec.aliases()) {
            assertSame(spec, CATALOG.find(alias).orElseThrow());
            assertSame(spec, CATALOG.find(alias.toUpperCase(java.util.Locale.ROOT)).orElseThrow());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void linesAndParametersAreNamedOnce(IndicatorSpec spec) {
        assertEquals(spec.lines().size(), new HashSet<>(spec.lines()).size());
        List<String> parameters = spec.parameters().stream().map(IndicatorParameter::name).toList();
        assertEquals(parameters.size(), new HashSet<>(parameters).size());
        assertTrue(spec.warmUp() >= 1);
        assertTrue(spec.sentence().endsWith("."), spec.sentence());
    }

    /** All canonical names of backtrader that need no statistics package. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AccelerationDecelerationOscillator",
                "AccDeOsc",
                "Accum",
                "CumSum",
                "AdaptiveMovingAverage",
                "KAMA",
                "AllN",
                "AnyN",
                "ApplyN",
                "AroonDown",
                "AroonOscillator",
                "AroonOsc",
                "AroonUp",
                "AroonUpDown",
                "AroonIndicator",
                "AroonUpDownOscillator",
                "Average",
                "Mean",
                "AverageDirectionalMovementIndex",
                "ADX",
                "AverageDirectionalMovementIndexRating",
                "ADXR",
                "AverageTrueRange",
                "ATR",
                "AwesomeOscillator",
                "AO",
                "BollingerBands",
                "BBands",
                "BollingerBandsPct",
                "CommodityChannelIndex",
                "CCI",
                "CrossDown",
                "CrossOver",
                "CrossUp",
                "DV2",
                "DemarkPivotPoint",
                "DetrendedPriceOscillator",
                "DPO",
                "DicksonMovingAverage",
                "DMA",
                "DirectionalIndicator",
                "DI",
                "DirectionalMovement",
                "DM",
                "DirectionalMovementIndex",
                "DMI",
                "DoubleExponentialMovingAverage",
                "DEMA",
                "DownDay",
                "DownDayBool",
                "DownMove",
                "Envelope",
                "ExponentialMovingAverage",
                "EMA",
                "ExponentialSmoothing",
                "ExponentialSmoothingDynamic",
                "FibonacciPivotPoint",
                "FindFirstIndex",
                "FindFirstIndexHighest",
                "FindFirstIndexLowest",
                "FindLastIndex",
                "FindLastIndexHighest",
                "FindLastIndexLowest",
                "Fractal",
                "HeikinAshi",
                "Highest",
                "MaxN",
                "HullMovingAverage",
                "HMA",
                "HurstExponent",
                "Hurst",
                "Ichimoku",
                "KnowSureThing",
                "KST",
                "LaguerreFilter",
                "LAGF",
                "LaguerreRSI",
                "LRSI",
                "Lowest",
                "MinN",
                "MACD",
                "MACDHisto",
                "MeanDeviation",
                "MeanDev",
                "MinusDirectionalIndicator",
                "MinusDI",
                "Momentum",
                "MomentumOscillator",
                "MovingAverageSimple",
                "SMA",
                "NonZeroDifference",
                "NZD",
                "Oscillator",
                "ParabolicSAR",
                "PSAR",
                "PercentChange",
                "PctChange",
                "PercentRank",
                "PctRank",
                "PercentagePriceOscillator",
                "PPO",
                "PercentagePriceOscillatorShort",
                "PPOShort",
                "PivotPoint",
                "PlusDirectionalIndicator",
                "PlusDI",
                "PrettyGoodOscillator",
                "PGO",
                "PriceOscillator",
                "APO",
                "RSI_EMA",
                "RSI_SMA",
                "RSI_Cutler",
                "RSI_Safe",
                "RateOfChange",
                "ROC",
                "RateOfChange100",
                "ROC100",
                "ReduceN",
                "RelativeMomentumIndex",
                "RMI",
                "RelativeStrengthIndex",
                "RSI",
                "SmoothedMovingAverage",
                "SMMA",
                "WilderMA",
                "StandardDeviation",
                "StdDev",
                "Stochastic",
                "StochasticSlow",
                "StochasticFast",
                "StochasticFull",
                "SumN",
                "TripleExponentialMovingAverage",
                "TEMA",
                "Trix",
                "TRIX",
                "TrixSignal",
                "TrueHigh",
                "TrueLow",
                "TrueRange",
                "TR",
                "TrueStrengthIndicator",
                "TSI",
                "UltimateOscillator",
                "UpDay",
                "UpDayBool",
                "UpMove",
                "Vortex",
                "WeightedAverage",
                "WeightedMovingAverage",
                "WMA",
                "WilliamsAD",
                "WilliamsR",
                "ZeroLagExponentialMovingAverage",
                "ZLEMA",
                "ZeroLagIndicator",
                "ZLInd",
                "EC",
                "haDelta",
                "haD",
                "SMAEnvelope",
                "ZLIndOscillator",
                "DMAOsc",
                "MovingAverageSimpleEnvelope",
                "AdaptiveMovingAverageOscillator"
            })
    void backtradersNamesAreKnown(String name) {
        assertTrue(CATALOG.find(name).orElseThrow().aliases().contains(name));
    }

    @ParameterizedTest
    @CsvSource({
        "BBands, mid top bot",
        "BollingerBandsPct, mid top bot pctb",
        "MACD, macd signal",
        "MACDHisto, macd signal histo",
        "DirectionalMovement, adx adxr plusDI minusDI",
        "DMI, adx plusDI minusDI",
        "StochasticFull, percK percD percDSlow",
        "Ichimoku, tenkan_sen kijun_sen senkou_span_a senkou_span_b chikou_span",
        "PivotPoint, p s1 s2 r1 r2",
        "HeikinAshi, ha_open ha_high ha_low ha_close",
        "KST, kst signal"
    })
    void linesComeInBacktradersOrder(String name, String lines) {
        assertEquals(List.of(lines.split(" ")), CATALOG.find(name).orElseThrow().lines());
    }

    @Test
    void anUnknownNameIsNotFound() {
        assertTrue(CATALOG.find("no-such-thing").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "sma, period, 0, 'parameter period: 0 is out of range, allowed is 1 to 100000'",
        "sma, period, ten, 'parameter period: ''ten'' is not a whole number'",
        "sma, lenght, 10, 'sma has no parameter ''lenght''; it has period, input'",
        "obv, period, 10, 'obv has no parameters, nor ''period'''",
        "atr, movav, xma, '''xma'' is not a moving average; there are sma, ema, smma, wma, hma,"
                + " kama, dema, tema, zlema, zlind, dma'",
        "rsi, input, last, '''last'' is not an input; write close, open, high, low, volume, hl2,"
                + " hlc3 or ohlc4'",
        "session-vwap, zone, Nowhere, 'parameter zone: ''Nowhere'' is not a time zone such as"
                + " America/New_York'",
        "bollinger-bands, devfactor, NaN, 'parameter devfactor: NaN is out of range, allowed is"
                + " 0.0 to 1.0E9'",
        "apply-n, function, best, 'parameter function: ''best'' is none of sum, product, min, max,"
                + " range, mean, mean-of-squares'"
    })
    void aWrongParameterIsExplained(String id, String name, String value, String message) {
        IndicatorSpec spec = CATALOG.find(id).orElseThrow();
        Map<String, String> parameters = Map.of(name, value);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> spec.create(parameters));
        assertEquals(message, refusal.getMessage());
    }

    @Test
    void aParameterMayHaveBacktradersName() {
        IndicatorSpec macd = CATALOG.find("MACD").orElseThrow();
        assertEquals(
                5 + 4 - 1,
                macd.create(Map.of("period_me1", "3", "period_me2", "5", "period_signal", "4"))
                        .warmUp());
    }
}
