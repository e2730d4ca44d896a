package alchemist.datalake.download;

import alchemist.datalake.lake.LakeException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** A test of one source against a server of its own, on 10 March 2024. */
abstract class DownloadCase {

    @TempDir Path home;
    protected DownloadFixture fixture;
    protected ArchiveServer server;
    protected DataSource source;

    private final Making making;

    /** Makes the source under test. */
    interface Making {
        DataSource of(SourceSettings settings) throws LakeException;
    }

    @SuppressWarnings("NullAway.Init") // set before each test
    DownloadCase(Making making) {
        this.making = making;
    }

    @BeforeEach
    void start() throws IOException, LakeException {
        fixture = new DownloadFixture(home, "2024-03-10T12:00:00Z");
        server = fixture.server();
        source = making.of(fixture.settings());
    }

    @AfterEach
    void stop() {
        fixture.close();
    }
}
