package alchemist.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file a command writes. It appears whole or not at all: a command that is interrupted leaves the
 * one before.
 */
final class OutputFile {

    private static final int BUFFER = 1 << 16;

    /** Writes the content; the stream is closed elsewhere. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path file;

    private OutputFile(Path file) {
        this.file = file;
    }

    static OutputFile of(Path file) {
        return new OutputFile(file.toAbsolutePath().normalize());
    }

    /**
     * @param option whose value the name is
     */
    static OutputFile named(String name, String option) throws CommandException {
        try {
            return of(Path.of(name));
        } catch (InvalidPathException e) {
            throw CommandException.usage("%s: '%s' is not a file name.".formatted(option, name));
        }
    }

    /** Writes to a stream that remembers its own failures, and flushes it. */
    static void print(Content content, PrintStream out) throws CommandException {
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw CommandException.failed(
                    "The result could not be written: " + Failures.reason(e) + ".", e);
        }
    }

    /** Refuses what could not be written later. */
    void check() throws CommandException {
        if (Files.isDirectory(file)) {
            throw CommandException.failed(
                    "%s is a folder; name a file to write to.".formatted(file));
        }
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            throw CommandException.failed(
                    "%s can't be written: there is no folder %s.".formatted(file, folder));
        }
        if (!isSpecial() && !mayReplace(folder)) {
            throw CommandException.failed(
                    "%s can't be written: permission denied. Choose another place."
                            .formatted(file));
        }
    }

    void write(Content content) throws CommandException {
        check();
        try {
            if (isSpecial()) {
                fill(file, content);
            } else {
                replace(content);
            }
        } catch (IOException e) {
            throw CommandException.failed(
                    "%s can't be written: %s.".formatted(file, Failures.reason(e)), e);
        }
    }

    Path path() {
        return file;
    }

    private boolean mayReplace(Path folder) {
        return Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
    }

    /** A device or a pipe can't be replaced by a new file. */
    private boolean isSpecial() {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** Where a link points to is what gets replaced, not the link. */
    private void replace(Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        String name = ".%s.%d.part".formatted(target.getFileName(), ProcessHandle.current().pid());
        Path temp = target.resolveSibling(name);
        temp.toFile().deleteOnExit();
        try {
            fill(temp, content);
            Files.move(
                    temp,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    private static void fill(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            content.writeTo(out);
        }
    }

    private Path folder() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
