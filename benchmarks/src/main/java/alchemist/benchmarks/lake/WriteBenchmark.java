package alchemist.benchmarks.lake;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Writing a year of one-minute bars into the lake, durably, against writing the same columns raw
 * and forcing them to the disk; and what a bar takes there. Turn by turn in one run.
 *
 * <p>Arguments: a folder, number of rounds.
 */
public final class WriteBenchmark {

    private WriteBenchmark() {}

    public static void main(String[] args) throws IOException, LakeException {
        Path home = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        BarSeries bars = LoadBenchmark.walk();
        byte[] raw = LoadBenchmark.bytes(bars);
        double[] writes = new double[rounds];
        double[] raws = new double[rounds];
        double bytesPerBar = 0;
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            for (int i = -rounds / 2; i < rounds; i++) {
                long start = System.nanoTime();
                lake.write(bars, Provenance.synthetic("seed 1"));
                long written = System.nanoTime();
                force(home.resolve("columns.raw"), raw);
                long forced = System.nanoTime();
                writes[Math.max(0, i)] = written - start;
                raws[Math.max(0, i)] = forced - written;
                bytesPerBar =
                        (double) lake.datasets().getFirst().bytes()
                                / lake.datasets().getFirst().rows();
                lake.delete(LoadBenchmark.SYMBOL, BarPeriod.ONE_MINUTE);
            }
        }
        double write = LoadBenchmark.median(writes);
        double force = LoadBenchmark.median(raws);
        System.out.printf(
                Locale.ROOT,
                "%,d bars: durable write %.0f ms, raw write and force %.0f ms, ratio %.2f;"
                        + " %.1f bytes per bar%n",
                bars.size(),
                write / 1e6,
                force / 1e6,
                write / force,
                bytesPerBar);
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
