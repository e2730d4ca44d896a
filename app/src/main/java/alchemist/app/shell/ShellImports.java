package alchemist.app.shell;

import alchemist.app.fx.Dialogs;
import alchemist.app.fx.Question;
import alchemist.app.fx.Subscription;
import alchemist.app.lake.ImportActions;
import alchemist.app.lake.ImportSheet;
import alchemist.app.lake.ImportStep;
import alchemist.app.lake.ImportViewModel;
import alchemist.datalake.lake.Lake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports shown as sheets, one file after the other. */
final class ShellImports implements ImportActions {

    private final Desk desk;
    private final Dialogs dialogs;

    ShellImports(Desk desk, Dialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
    }

    @Override
    public void pickFiles() {
        importFiles(dialogs.pickFiles("Import bars"));
    }

    @Override
    public void importFiles(List<Path> files) {
        List<Path> regular = files.stream().filter(Files::isRegularFile).toList();
        Lake lake = desk.lake().service().lake();
        if (lake == null && !regular.isEmpty()) {
            say("The lake is not open, so nothing can be imported. The Lake pane says why.");
        } else if (desk.lake().activity().busyProperty().get()) {
            say("The lake is being written to. Import the file when that is done.");
        } else if (lake != null && !regular.isEmpty()) {
            open(lake, regular, 0);
        } else if (!files.isEmpty()) {
            say("A folder can't be imported. Drop the files in it.");
        }
    }

    @Override
    public void buildSample() {
        desk.lake().sample().build();
    }

    private void open(Lake lake, List<Path> files, int index) {
        ImportViewModel model =
                new ImportViewModel(
                        files.get(index),
                        lake,
                        new ImportViewModel.Ports(
                                desk.options().background(),
                                desk.options().pulse(),
                                desk.lake().activity(),
                                desk.lake().service()::changed));
        boolean more = index + 1 < files.size();
        Sheet sheet = new Sheet();
        ImportSheet.Actions actions =
                new ImportSheet.Actions(
                        () -> sheet.next(more ? () -> open(lake, files, index + 1) : () -> {}),
                        () -> sheet.next(() -> chart(model)),
                        more);
        String title =
                files.size() == 1 ? "Import" : "Import " + (index + 1) + " of " + files.size();
        sheet.shown = dialogs.show(title, new ImportSheet(model, actions).node());
    }

    private void chart(ImportViewModel model) {
        if (model.stepProperty().get() instanceof ImportStep.Done(var result)) {
            desk.navigator().showChart(result.instrument(), result.period());
        }
    }

    private void say(String text) {
        dialogs.ask(
                new Question("Import", text, List.of(Question.Choice.primary("Close", () -> {}))));
    }

    /** The sheet on the screen, closed before what comes next. */
    private static final class Sheet {

        private Subscription shown = () -> {};

        void next(Runnable action) {
            shown.close();
            action.run();
        }
    }
}
