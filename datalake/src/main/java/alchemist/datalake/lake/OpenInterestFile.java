package alchemist.datalake.lake;

import alchemist.datalake.futures.ContractName;
import alchemist.datalake.futures.OpenInterest;
import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The open interest in the contracts of one product, as a small text: {@code
 * day,contract,open_interest}. Readable, and correctable by hand. Not thread-safe.
 */
public final class OpenInterestFile {

    private static final String HEADER = "day,contract,open_interest";
    private static final int FIELDS = 3;

    private final LakeFolder folder;
    private final InstrumentId product;

    /**
     * @param product for example {@code ES.CME}
     */
    public OpenInterestFile(Lake lake, InstrumentId product) {
        folder = new LakeFolder(lake.folder());
        this.product = product;
    }

    /** Where it is; the file is missing where nothing is known. */
    public Path path() {
        return folder.root().resolve(LakeFolder.openInterest(product));
    }

    /** What is known, by day. */
    public List<OpenInterest> read() throws LakeException {
        return Files.exists(path()) ? read(path()) : List.of();
    }

    /**
     * Adds what a file of the user's tells, written as this one is; its values take the place of
     * those of the same day and contract. Nothing is added where a line is wrong.
     *
     * @return how many values it tells
     */
    public int add(Path file) throws LakeException {
        List<OpenInterest> fresh = read(file);
        TreeSet<OpenInterest> all = new TreeSet<>(fresh);
        all.addAll(read());
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        all.forEach(
                each ->
                        text.append(each.day())
                                .append(',')
                                .append(each.contract().symbol())
                                .append(',')
                                .append(each.contracts())
                                .append('\n'));
        folder.save(path(), text.toString(), "open interest of " + product);
        return fresh.size();
    }

    private List<OpenInterest> read(Path file) throws LakeException {
        List<OpenInterest> all = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    all.add(parse(file, i + 1, lines.get(i)));
                }
            }
            return all;
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be read: %s.".formatted(file, FileTrouble.reason(e)), e);
        }
    }

    private OpenInterest parse(Path file, int line, String text) throws LakeException {
        String[] fields = text.split(",", -1);
        if (fields.length == FIELDS) {
            try {
                String symbol = fields[1].strip();
                String full = symbol.contains(".") ? symbol : symbol + "." + product.venue();
                return new OpenInterest(
                        LocalDate.parse(fields[0].strip()),
                        contract(InstrumentId.parse(full)),
                        Long.parseLong(fields[2].strip()));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw wrong(file, line, text);
            }
        }
        throw wrong(file, line, text);
    }

    private InstrumentId contract(InstrumentId id) {
        if (ContractName.parse(id).filter(name -> name.product().equals(product)).isEmpty()) {
            throw new IllegalArgumentException(id + " is no contract of " + product);
        }
        return id;
    }

    private LakeException wrong(Path file, int line, String text) {
        return new LakeException(
                "%s, line %d: '%s' is not a day, a contract of %s and its open interest, such as 2024-03-05,%sH4,2100000. Nothing of it was taken."
                        .formatted(file, line, text, product, product.symbol()));
    }
}
