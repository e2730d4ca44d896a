package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

class DefinitionFileTest {

    @TempDir Path folder;

    @Test
    void oneInstrumentIsWrittenFlat() throws Exception {
        Instrument mes =
                read("""
                symbol: MESM6
                venue: CME
                asset_class: future
                currency: USD
                tick_size: 0.25
                lot_size: 1
                multiplier: 5
                timezone: America/Chicago
                """)
                        .getFirst();
        assertEquals("MESM6.CME", mes.id().toString());
        assertEquals(AssetClass.FUTURE, mes.assetClass());
        assertEquals(new BigDecimal("0.25"), mes.tickSize());
        assertEquals(new BigDecimal("5"), mes.multiplier());
        assertEquals(ZoneId.of("America/Chicago"), mes.zone());
    }

    @Test
    void severalInstrumentsAreAListOrKeysBelowNames() throws Exception {
        List<Instrument> list = read("- id: A.X\n  tick: 0.5\n- id: B.X\n");
        List<Instrument> names = read("A.X:\n  tick: 0.5\nB.X:\n  currency: EUR\n");
        assertEquals(2, list.size());
        assertEquals(list.getFirst(), names.getFirst());
        assertEquals("EUR", names.getLast().currency());
    }

    @Test
    void whatIsLeftOutIsAssumedFromTheVenue() throws Exception {
        Instrument coin = read("id: btcusdt.binance").getFirst();
        assertEquals(AssetClass.CRYPTO, coin.assetClass());
        assertEquals("USDT", coin.currency());
    }

    @Test
    void mistakesAreNamed() {
        refused("'colour' is none of id, symbol", "id: A.X\ncolour: red\n");
        refused("tick must be above 0, but is 0", "id: A.X\ntick: 0\n");
        refused("'abc' is not a number (lot)", "id: A.X\nlot: abc\n");
        refused("'Mars' is no time zone", "id: A.X\nzone: Mars\n");
        refused("'bond' is no asset class", "id: A.X\nclass: bond\n");
        refused("is not valid YAML", "id: [A.X");
        refused("defines no instrument", "# nothing\n");
        refused("'A' is not an instrument", "id: A\n");
    }

    private void refused(String words, String yaml) {
        CommandException wrong = assertThrows(CommandException.class, () -> read(yaml));
        String sentence = String.valueOf(wrong.getMessage());
        assertTrue(sentence.contains(words), sentence);
        assertEquals(1, wrong.exitCode());
    }

    private List<Instrument> read(String yaml) throws CommandException, IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), yaml);
        PrintStream notes =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return DefinitionFile.read(file, notes);
    }
}
