package cn.jianxiao.embedded.cli;

import picocli.CommandLine.Command;

/** {@code exchange}: what there is to do with exchange databases. */
@Command(name = "exchange", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "fill")
final class ExchangeCommand {}
