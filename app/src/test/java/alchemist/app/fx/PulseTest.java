package alchemist.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PulseTest {

    private final Pulse pulse = Pulse.manual();
    private final List<String> seen = new ArrayList<>();

    @Test
    void onlyTheNewestValueIsHandedOverAtAPulse() {
        Latest<String> latest = pulse.latest(seen::add);
        latest.set("old");
        latest.set("new");
        assertEquals(List.of(), seen);
        pulse.fire();
        pulse.fire();
        assertEquals(List.of("new"), seen);
    }

    @Test
    void aClosedListenerHearsNothingMoreEvenWhenAnEqualOneStays() {
        Runnable listener = () -> seen.add("beat");
        Subscription first = pulse.each(listener);
        pulse.each(listener);
        first.close();
        first.close();
        pulse.fire();
        assertEquals(List.of("beat"), seen);
    }
}
