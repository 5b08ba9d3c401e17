package cn.jianxiao.dashboard.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that a server made for itself, and a trust store that has it. */
record Certificate(Path keys, Path trust) {

    private static final String PASSWORD = "changeit";

    /** @param names whose it is, as {@code ip:127.0.0.1} */
    static Certificate of(Path folder, String names) throws IOException, InterruptedException {
        Certificate made = new Certificate(folder.resolve("keys.p12"), folder.resolve("trust.p12"));
        Path certificate = folder.resolve("server.cer");
        keytool(made.keys, "-genkeypair", "-keyalg", "RSA", "-dname", "CN=mail", "-ext", "SAN=" + names);
        keytool(made.keys, "-exportcert", "-file", certificate.toString());
        keytool(made.trust, "-importcert", "-noprompt", "-file", certificate.toString());
        return made;
    }

    /** Options of a Java that trusts it. */
    String[] trusting() {
        return new String[] {"-Djavax.net.ssl.trustStore=" + trust, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD};
    }

    /** What a server that has it encrypts with. */
    SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Path store, String command, String... options)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        whole.addAll(List.of(command, "-alias", "mail", "-keystore", store.toString(), "-storepass", PASSWORD));
        whole.addAll(List.of(options));
        Process process = new ProcessBuilder(whole).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
