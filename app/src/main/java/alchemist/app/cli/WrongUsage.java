package alchemist.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers a command line that can't be understood: what is wrong, what was meant, where to look.
 */
final class WrongUsage implements IParameterExceptionHandler {

    private final Session session;

    WrongUsage(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        session.err().println(sentence(wrong) + " See '" + command + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static String sentence(ParameterException wrong) {
        // A misspelled option makes another one missing: the misspelling is what to say.
        List<String> unknown = wrong.getCommandLine().getUnmatchedArguments();
        return switch (wrong) {
            case UnmatchedArgumentException e -> unmatched(e.getUnmatched().getFirst(), e);
            case MissingParameterException e when !unknown.isEmpty() ->
                    unmatched(unknown.getFirst(), e);
            case MissingParameterException e -> missing(e);
            case OverwrittenOptionException e -> name(e.getOverwritten()) + " is given twice.";
            default -> stop(String.valueOf(wrong.getMessage()));
        };
    }

    private static String unmatched(String argument, ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        boolean option = argument.startsWith("-");
        boolean takesCommands = !command.getSubcommands().isEmpty();
        String kind = option ? "option" : takesCommands ? "command" : "argument";
        Collection<String> known =
                option
                        ? command.getCommandSpec().optionsMap().keySet()
                        : command.getSubcommands().keySet();
        String hint =
                Spelling.closest(argument.split("=", 2)[0], known)
                        .map(name -> " Did you mean " + name + "?")
                        .orElse("");
        return "Unknown %s '%s'.%s".formatted(kind, argument, hint);
    }

    private static String missing(MissingParameterException wrong) {
        List<ArgSpec> missing = wrong.getMissing();
        if (missing.size() == 1 && String.valueOf(wrong.getMessage()).contains("for option")) {
            return name(missing.getFirst()) + " is written without its value.";
        }
        return missing.stream().map(WrongUsage::name).collect(Collectors.joining(" and ", "", ""))
                + (missing.size() == 1 ? " is missing." : " are missing.");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String stop(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
    }
}
