package alchemist.engine.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class ParametersTest {

    /** What a strategy might ask for. */
    public record Sample(
            @Parameter(min = 1, max = 50) int length,
            @Parameter(min = 0, max = 1) double share,
            @Parameter(label = "long only") boolean longOnly,
            @Parameter String note) {
        public Sample {
            if (length == 13) {
                throw new IllegalArgumentException("parameter length: 13 is unlucky");
            }
        }
    }

    private static final StrategyProvider<Sample> PROVIDER =
            new StrategyProvider<>() {
                @Override
                public String id() {
                    return "sample";
                }

                @Override
                public String description() {
                    return "For tests.";
                }

                @Override
                public Sample defaults() {
                    return new Sample(5, 0.5, false, "x");
                }

                @Override
                public Strategy create(Sample parameters) {
                    throw new UnsupportedOperationException("never run");
                }
            };

    @Test
    void whatIsNotGivenKeepsItsDefault() {
        assertEquals(
                new Sample(7, 0.5, true, "x"),
                Parameters.parse(PROVIDER, Map.of("length", " 7 ", "longOnly", "TRUE")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    length | 51   | parameter length: 51 is out of range, allowed is 1 to 50
                    length | 0    | parameter length: 0 is out of range, allowed is 1 to 50
                    length | x    | parameter length: 'x' is not a whole number
                    length | 1.5  | parameter length: '1.5' is not a whole number
                    length | 13   | parameter length: 13 is unlucky
                    share  | NaN  | parameter share: NaN is out of range, allowed is 0 to 1
                    longOnly | maybe | parameter longOnly: 'maybe' is not true or false
                    size   | 1    | strategy sample has no parameter 'size'; it has length, share, longOnly, note
                    """)
    void aWrongValueIsRefusedInOneSentence(String name, String value, String sentence) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Parameters.parse(PROVIDER, Map.of(name, value)));
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void aSpecCarriesWhatAFormNeeds() {
        ParameterSpec spec = ParameterSpec.of(PROVIDER).get(2);
        assertEquals("longOnly", spec.name());
        assertEquals("long only", spec.label());
        assertEquals(ParameterType.BOOLEAN, spec.type());
        assertEquals(false, spec.defaultValue());
    }
}
