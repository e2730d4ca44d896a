package alchemist.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about the data lake. */
@Command(
        name = "lake",
        aliases = "datalake",
        synopsisSubcommandLabel = "COMMAND",
        description = {"Work with the data lake of the home folder.", ""})
final class LakeCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli tells every command what it is");
        }
        throw new ParameterException(
                spec.commandLine(),
                "Which? There are " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
