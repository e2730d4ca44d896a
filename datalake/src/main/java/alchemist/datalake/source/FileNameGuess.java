package alchemist.datalake.source;

import alchemist.engine.model.InstrumentId;

import java.nio.file.Path;
import java.util.Locale;

/** Guesses the symbol from a file's name: {@code SPY_1m_2013.csv.gz} has bars of SPY. */
public final class FileNameGuess {

    /** The venue of bars whose market nobody named. */
    private static final String VENUE = "FILE";

    private FileNameGuess() {}

    /** For example {@code SPY.FILE} for {@code SPY_1m.csv.gz}. */
    public static InstrumentId instrument(Path file) {
        String name = CsvTrouble.name(file).toUpperCase(Locale.ROOT);
        String stem = name.replaceAll("(\\.(CSV|TXT|TSV|GZ|ZIP|DAT))+$", "");
        String symbol = stem.split("[_ .,()]+", 2)[0].replaceAll("[^A-Z0-9-]", "");
        return new InstrumentId(symbol.isEmpty() ? "DATA" : symbol, VENUE);
    }
}
