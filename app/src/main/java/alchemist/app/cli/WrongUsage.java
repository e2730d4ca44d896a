package alchemist.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.stream.Collectors;

/** Answers a command line that can't be understood: what is wrong, what was meant, where to look. */
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
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            default -> stop(String.valueOf(wrong.getMessage()));
        };
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String argument = wrong.getUnmatched().getFirst();
        CommandLine command = wrong.getCommandLine();
        boolean option = argument.startsWith("-");
        boolean takesCommands = !command.getSubcommands().isEmpty();
        String kind = option ? "option" : takesCommands ? "command" : "argument";
        List<String> suggestions = wrong.getSuggestions();
        String hint =
                suggestions.isEmpty() || !(option || takesCommands)
                        ? ""
                        : " Did you mean "
                                + suggestions.stream()
                                        .limit(3)
                                        .map(name -> name.startsWith(command.getCommandName() + " ")
                                                ? name.substring(command.getCommandName().length() + 1)
                                                : name)
                                        .collect(Collectors.joining(" or "))
                                + "?";
        return "Unknown %s '%s'.%s".formatted(kind, argument, hint);
    }

    private static String missing(MissingParameterException wrong) {
        List<ArgSpec> missing = wrong.getMissing();
        if (missing.isEmpty()) {
            return stop(String.valueOf(wrong.getMessage()));
        }
        return missing.stream()
                        .map(WrongUsage::name)
                        .collect(Collectors.joining(" and ", "", ""))
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
