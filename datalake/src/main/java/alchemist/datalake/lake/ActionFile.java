package alchemist.datalake.lake;

import alchemist.engine.model.InstrumentId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The splits and dividends of one instrument, as a small text: {@code day,kind,value}. Readable,
 * and correctable by hand.
 */
record ActionFile(LakeFolder lake, InstrumentId instrument) {

    private static final String HEADER = "ex_date,kind,value";

    /** By day. */
    List<CorporateAction> read() throws LakeException {
        if (!Files.exists(file())) {
            return List.of();
        }
        try {
            return Files.readAllLines(file()).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(ActionFile::parse)
                    .sorted()
                    .toList();
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new LakeException(
                    "The splits and dividends in %s can't be read. Correct the file or delete it."
                            .formatted(file()),
                    e);
        }
    }

    /** Adds actions; one of the same day and kind is replaced. */
    void add(Collection<CorporateAction> actions) throws LakeException {
        List<CorporateAction> old = read();
        TreeSet<CorporateAction> all = new TreeSet<>(actions);
        all.addAll(old);
        if (old.equals(List.copyOf(all))) {
            return;
        }
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        all.forEach(
                action ->
                        text.append(action.exDate())
                                .append(',')
                                .append(action.kind().name().toLowerCase(Locale.ROOT))
                                .append(',')
                                .append(action.value())
                                .append('\n'));
        lake.save(file(), text.toString(), "splits and dividends of " + instrument);
    }

    Path file() {
        return lake.root().resolve(LakeFolder.actions(instrument));
    }

    private static CorporateAction parse(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("three fields are needed");
        }
        return new CorporateAction(
                LocalDate.parse(fields[0].strip()),
                CorporateAction.Kind.valueOf(fields[1].strip().toUpperCase(Locale.ROOT)),
                Double.parseDouble(fields[2].strip()));
    }
}
