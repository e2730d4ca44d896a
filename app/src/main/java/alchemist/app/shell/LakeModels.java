package alchemist.app.shell;

import alchemist.app.fx.Navigator;
import alchemist.app.home.Home;
import alchemist.app.lake.LakeActivity;
import alchemist.app.lake.LakeService;
import alchemist.app.lake.LakeViewModel;
import alchemist.app.lake.SampleViewModel;
import alchemist.datalake.lake.Lake;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.time.SystemClock;

/** Everything about the lake. */
public record LakeModels(
        LakeService service, LakeActivity activity, LakeViewModel view, SampleViewModel sample) {

    static LakeModels of(Home home, DeskOptions options, Navigator navigator) {
        InstrumentRegistry registry = new InstrumentRegistry();
        LakeService service =
                new LakeService(() -> Lake.open(home.root(), registry), options.background());
        LakeActivity activity = new LakeActivity();
        return new LakeModels(
                service,
                activity,
                new LakeViewModel(service, options.background(), navigator, new SystemClock()),
                new SampleViewModel(service, activity, options.background(), options.fx()));
    }
}
