package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Small CSV files for tests. */
final class SampleBars {

    private SampleBars() {}

    /** Daily bars from 2024-01-01 on whose closes rise and fall in waves of 40 days. */
    static Path days(Path folder, int count) throws IOException {
        StringBuilder text = new StringBuilder("date,open,high,low,close,volume\n");
        for (int i = 0; i < count; i++) {
            double open = wave(i - 1);
            double close = wave(i);
            text.append(LocalDate.of(2024, 1, 1).plusDays(i))
                    .append(
                            ",%.2f,%.2f,%.2f,%.2f,%d\n"
                                    .formatted(
                                            open,
                                            Math.max(open, close) + 0.5,
                                            Math.min(open, close) - 0.5,
                                            close,
                                            1000 + i));
        }
        return Files.writeString(folder.resolve("WAVE.csv"), text);
    }

    /** Minute bars from 2024-01-02 09:30 on, without a zone. */
    static Path minutes(Path folder, int count) throws IOException {
        StringBuilder text = new StringBuilder("time;open;high;low;close\n");
        for (int i = 0; i < count; i++) {
            LocalDateTime time = LocalDateTime.of(2024, 1, 2, 9, 30).plusMinutes(i);
            text.append(time.toLocalDate())
                    .append(' ')
                    .append(time.toLocalTime())
                    .append(":00;10;11;9;10\n");
        }
        return Files.writeString(folder.resolve("FLAT.csv"), text);
    }

    /**
     * Brings days of March 2024 into the lake of {@code folder/home}: {@code day,price,volume},
     * each price all day long.
     */
    static void importDays(Path folder, String instrument, String days) throws IOException {
        StringBuilder text = new StringBuilder("date,open,high,low,close,volume\n");
        for (String day : days.split(" ")) {
            String[] parts = day.split(",");
            String price = "," + parts[1];
            text.append("2024-03-").append(parts[0]).append(price.repeat(4));
            text.append(',').append(parts[2]).append('\n');
        }
        Path file = Files.writeString(folder.resolve(instrument + ".csv"), text);
        Path home = folder.resolve("home");
        Call call = Call.in(home, "lake", "import", file, "--instrument", instrument);
        assertEquals(0, call.exitCode(), call.err());
    }

    private static double wave(int day) {
        return Math.round(100 * (100 + 10 * Math.sin(2 * Math.PI * day / 40))) / 100.0;
    }
}
