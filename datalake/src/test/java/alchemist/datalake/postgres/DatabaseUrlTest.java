package alchemist.datalake.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Optional;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5433/market,                           db:5433, market, ,      ",
        "jdbc:postgresql://db/market?user=ann&password=a%40b+c,      db,      market, ann, a@b+c",
        "jdbc:postgresql://ann:x@db:1/market?sslmode=require,        db:1,    market, ann, x",
        "postgresql+psycopg2://ann:p@ss%2Fw@db:5432/market,          db:5432, market, ann, p@ss/w",
        "postgres:///market,                                         localhost, market, ,  ",
        "jdbc:postgresql://a:1,                                      a:1,     '',     ,    "
    })
    void everySpellingOfAnAddressIsRead(
            String text, String hosts, String database, String user, String password) {
        DatabaseUrl url = DatabaseUrl.parse(text);

        assertEquals(hosts, url.hosts());
        assertEquals(database, url.database());
        assertEquals(Optional.ofNullable(user), url.user());
        assertEquals(Optional.ofNullable(password), url.password());
    }

    @Test
    void otherParametersGoToTheDriver() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:postgresql://db/m?sslmode=require&user=ann");

        assertEquals(Map.of("sslmode", "require"), url.parameters());
        assertEquals("jdbc:postgresql://db/m", url.jdbc());
    }

    @Test
    void theTextOfAnAddressHasNoPassword() {
        assertEquals(
                "db:5432/market",
                DatabaseUrl.parse("postgresql://ann:hunter2@db:5432/market").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://ann:hunter2@db/market",
                "hunter2",
                "jdbc:postgresql://ann:hunter2@d/b/c"
            })
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> DatabaseUrl.parse(text));
        assertFalse(String.valueOf(refused.getMessage()).contains("hunter2"));
    }
}
