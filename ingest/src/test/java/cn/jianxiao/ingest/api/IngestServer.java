package cn.jianxiao.ingest.api;

import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.registry.RegistryConfiguration;
import cn.jianxiao.registry.code.CodeRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/** The doors on a real server at a free port. */
final class IngestServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path folder = folder();
    private final HttpClient client = HttpClient.newHttpClient();

    /** Scanned and imported: an application may do either. */
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = IntakeReason.class)
    @Import({RegistryConfiguration.class, IngestConfiguration.class})
    static class Application {}

    IngestServer(Map<String, Object> settings) {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of("server.port", 0, "server.address", "127.0.0.1", "spring.main.banner-mode", "off"))
                .properties(registry())
                .properties(settings)
                .run();
    }

    /** A registry of its own, in memory. */
    private Map<String, Object> registry() {
        return Map.of(
                "jianxiao.registry.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "jianxiao.data",
                folder.toString());
    }

    CodeRegistry codes() {
        return context.getBean(CodeRegistry.class);
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("jianxiao-ingest");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
