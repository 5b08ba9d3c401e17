package cn.jianxiao.embedded.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** 建效 on one machine: the command itself and what it is made of. */
@Command(
        name = "jianxiao",
        version = "0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        resourceBundle = Texts.BUNDLE,
        subcommands = HelpCommand.class)
public final class JianxiaoCommand {
    private JianxiaoCommand() {}

    /** @return the exit code */
    public static int execute(String[] arguments, Map<String, String> environment) {
        var locale = Texts.localeOf(environment);
        Locale.setDefault(Locale.Category.DISPLAY, locale);
        var texts = Texts.in(locale);
        var console = new Console(texts, System.out, System.err);
        var line = new CommandLine(new JianxiaoCommand());
        line.addSubcommand("run", new RunCommand(console));
        line.addSubcommand("stop", new StopCommand(console));
        line.addSubcommand("status", new StatusCommand(console));
        line.addSubcommand("import", new ImportCommand(console));
        line.addSubcommand("query", new QueryCommand(console));
        line.addSubcommand("report", new ReportCommand(console));
        line.addSubcommand("replay", new ReplayCommand(console));
        line.addSubcommand("doctor", new DoctorCommand(console));
        line.addSubcommand(
                "exchange",
                new CommandLine(new ExchangeCommand()).addSubcommand("fill", new ExchangeFillCommand(console)));
        line.setResourceBundle(texts.bundle());
        line.setOut(console.out()).setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureHandler(console));
        line.setParameterExceptionHandler(new MisuseHandler(console));
        return line.execute(arguments);
    }
}
