package cn.jianxiao.embedded.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be understood: says what is wrong and where help is. */
record MisuseHandler(Console console) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        var line = misuse.getCommandLine();
        console.tell(
                "fail.misuse",
                String.valueOf(misuse.getMessage()),
                line.getCommandSpec().qualifiedName());
        return CommandLine.ExitCode.USAGE;
    }
}
