package alchemist.app.cli.doctor;

import alchemist.app.home.Home;

import java.util.ArrayList;
import java.util.List;

/**
 * All checks. They change nothing but for a file that is written into the home and deleted at once.
 */
public final class Diagnosis {

    private final Home home;
    private final boolean display;

    /**
     * @param display whether windows can be shown here, as far as one can tell without trying
     */
    public Diagnosis(Home home, boolean display) {
        this.home = home;
        this.display = display;
    }

    /** Runs every check; takes a second or two, mostly for the native library of the lake. */
    public List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        findings.add(RuntimeCheck.java());
        findings.add(RuntimeCheck.memory());
        findings.add(DisplayCheck.display(display));
        findings.add(DisplayCheck.toolkit());
        findings.add(DisplayCheck.libraries(display));
        HomeCheck folders = new HomeCheck(home);
        findings.add(folders.home());
        findings.add(folders.space());
        findings.addAll(DatabaseCheck.engines());
        findings.add(new LakeCheck(home).lake());
        findings.add(StrategyCheck.strategies());
        return findings;
    }
}
