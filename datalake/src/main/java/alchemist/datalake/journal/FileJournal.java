package alchemist.datalake.journal;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.EngineEvent;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.JournalCodec;
import alchemist.engine.kernel.JournalEntry;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A journal in a file of its own. An intent is on the disk when {@link #intent} returns; everything
 * told before it is, too. When the file can't be written the order does not leave: an {@link
 * UncheckedIOException} goes to who wanted to send it.
 *
 * <p>For the engine's thread.
 */
public final class FileJournal implements Journal, AutoCloseable {

    static final String TITLE = "alchemist journal 1";
    static final String HEADER_ENDS = "---";

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private FileJournal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Begins a new journal.
     *
     * @throws IOException when the file exists already or can't be written
     */
    public static FileJournal create(Path file, SessionHeader header) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileJournal journal =
                new FileJournal(
                        file,
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        journal.write(TITLE);
        header.lines().forEach(journal::write);
        journal.write(HEADER_ENDS);
        journal.force();
        return journal;
    }

    @Override
    public void market(long now, MarketEvent event) {
        append(new JournalEntry.Event(now, new EngineEvent.Market(event)));
    }

    @Override
    public void gateway(long now, GatewayEvent event) {
        append(new JournalEntry.Event(now, new EngineEvent.Gateway(event)));
    }

    @Override
    public void command(long now, Command command) {
        append(new JournalEntry.Event(now, new EngineEvent.Control(command)));
    }

    @Override
    public void intent(long now, Order order) {
        append(new JournalEntry.Intent(now, order.id(), order.strategy(), order.request()));
        force();
    }

    @Override
    public void denied(long now, Order order, String reason) {
        append(new JournalEntry.Denied(now, order.id(), order.strategy(), order.request(), reason));
    }

    @Override
    public void amendment(long now, Order order, OrderRequest amended) {
        append(new JournalEntry.Intent(now, order.id(), order.strategy(), amended));
        force();
    }

    @Override
    public void amendmentDenied(long now, Order order, OrderRequest amended, String reason) {
        append(new JournalEntry.Denied(now, order.id(), order.strategy(), amended, reason));
    }

    private void append(JournalEntry entry) {
        write(JournalCodec.encode(entry));
    }

    private void write(String text) {
        byte[] line = Checksum.seal(text).getBytes(StandardCharsets.UTF_8);
        if (buffer.remaining() < line.length) {
            drain();
        }
        if (line.length > buffer.capacity()) {
            writeOut(ByteBuffer.wrap(line));
        } else {
            buffer.put(line);
        }
    }

    private void force() {
        drain();
        try {
            channel.force(false);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void drain() {
        buffer.flip();
        writeOut(buffer);
        buffer.clear();
    }

    private void writeOut(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                var unused = channel.write(bytes);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UncheckedIOException failure(IOException cause) {
        return new UncheckedIOException(
                "the journal " + file + " can't be written: " + cause.getMessage(), cause);
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        try (channel) {
            force();
        } catch (IOException e) {
            throw failure(e);
        }
    }
}
