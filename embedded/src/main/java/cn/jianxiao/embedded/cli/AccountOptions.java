package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.embedded.instance.Secrets;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose eyes a command sees with: the command line's own account, or that of a person. */
final class AccountOptions {
    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--user",
            paramLabel = "U",
            descriptionKey = "option.user",
            defaultValue = "${env:JIANXIAO_CLI_USER:-cli}")
    private String user = "cli";

    @Option(
            names = "--password",
            paramLabel = "P",
            descriptionKey = "option.password",
            arity = "0..1",
            interactive = true,
            defaultValue = "${env:JIANXIAO_CLI_PASSWORD:-}")
    private String password = "";

    /** Of the instance that runs on the data folder. */
    Api api() throws IOException {
        var instance = data.running();
        var secret = password.isEmpty() ? Secrets.read(data.folder()).cli() : password;
        return new Api(instance, user, secret);
    }

    DataOption data() {
        return data;
    }
}
