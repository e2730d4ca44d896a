package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

class InstrumentFileTest {

    private static final Instrument MES =
            new Instrument(
                    InstrumentId.parse("MESM6.CME"),
                    AssetClass.FUTURE,
                    "USD",
                    new BigDecimal("0.25"),
                    BigDecimal.ONE,
                    new BigDecimal("5"),
                    ZoneId.of("America/Chicago"));
    private static final Instrument COIN =
            new Instrument(
                    InstrumentId.parse("0X.BINANCE"),
                    AssetClass.CRYPTO,
                    "USDT",
                    new BigDecimal("0.0000100"),
                    new BigDecimal("0.001"),
                    BigDecimal.ONE,
                    ZoneOffset.UTC);

    @TempDir Path home;

    @Test
    void definitionsSurviveReopeningTheLake() throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            lake.define(MES);
            lake.define(COIN);
            lake.define(MES);
        }
        InstrumentRegistry registry = new InstrumentRegistry();
        try (Lake lake = Lake.open(home, registry)) {
            assertEquals(MES, lake.instrument(MES.id()));
            assertEquals(MES, registry.find(MES.id()).orElseThrow());
            assertEquals(COIN, registry.find(COIN.id()).orElseThrow());
        }
    }

    @Test
    void theFileReadsLikeAHumanWroteIt() {
        assertEquals(
                """
                # Instruments of this lake. Edit while Alchemist is closed.
                "MESM6.CME":
                  class: future
                  currency: USD
                  tick: 0.25
                  lot: 1
                  multiplier: 5
                  zone: America/Chicago
                """,
                InstrumentFile.text(List.of(MES)));
    }

    @Test
    void whatIsLeftOutIsAssumedFromTheVenue() throws Exception {
        Path file = Files.writeString(home.resolve("i.yaml"), "MESM6.CME: {tick: 0.25}\n");

        Instrument instrument = InstrumentFile.read(file).getFirst();

        assertEquals(AssetClass.FUTURE, instrument.assetClass());
        assertEquals(new BigDecimal("0.25"), instrument.tickSize());
        assertEquals(ZoneId.of("America/Chicago"), instrument.zone());
    }

    @Test
    void anEmptyFileDefinesNothing() throws Exception {
        assertEquals(
                List.of(),
                InstrumentFile.read(Files.writeString(home.resolve("i.yaml"), "# none")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MESM6: {tick: 1}              | 'MESM6' is not an instrument; write SYMBOL.VENUE,"
                        + " for example SPY.ARCA",
                "MES.CME: future               | MES.CME has no keys below it",
                "MES.CME: {tik: 1}             | MES.CME: 'tik' is none of class, currency, tick,"
                        + " lot, multiplier, zone, margin, maintenance",
                "MES.CME: {tick: cheap}        | MES.CME: 'cheap' is not a number (tick)",
                "MES.CME: {tick: 0}            | MES.CME: tick must be above 0, but is 0",
                "MES.CME: {class: bond}        | MES.CME: 'bond' is no class; write equity, future,"
                        + " fx, crypto or index",
                "MES.CME: {zone: Mars/Base}    | MES.CME: 'Mars/Base' is no time zone; write for"
                        + " example America/New_York",
                "just words                    | it should list instruments, each with its keys"
                        + " below it",
                "MES.CME: {tick                | it is not valid YAML"
            })
    void mistakesAreNamed(String text, String problem) throws Exception {
        Path file = Files.writeString(home.resolve("i.yaml"), text);

        assertEquals(
                "The instrument definitions in %s can't be used: %s. Correct the file or delete it."
                        .formatted(file, problem),
                assertThrows(LakeException.class, () -> InstrumentFile.read(file)).getMessage());
    }

    @Test
    void aDamagedFileStopsTheLakeFromOpeningAndSaysWhy() throws Exception {
        Path file = Files.createDirectories(home.resolve("lake")).resolve("instruments.yaml");
        Files.writeString(file, "MES.CME: {tick: cheap}");

        assertThrows(LakeException.class, () -> Lake.open(home, new InstrumentRegistry()).close());
        Files.delete(file);
        Lake.open(home, new InstrumentRegistry()).close();
    }
}
