package cn.jianxiao.registry.api.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** 生成的客户端: what somebody else makes from the document alone, with a public generator, and compiles. */
final class GeneratedClient {

    private static final String PACKAGE = "client.generated";

    private final Path folder;

    GeneratedClient(Path folder) {
        this.folder = folder;
    }

    /** Generates the client from a document and compiles it together with a program that uses it. */
    void make(Path document, Path program) throws IOException {
        CodegenConfigurator wish = new CodegenConfigurator()
                .setInputSpec(document.toString())
                .setGeneratorName("java")
                .setLibrary("native")
                .setOutputDir(folder.resolve("client").toString())
                .setInvokerPackage(PACKAGE)
                .setApiPackage(PACKAGE + ".api")
                .setModelPackage(PACKAGE + ".model")
                .setAdditionalProperties(Map.of("openApiNullable", false, "useJakartaEe", true))
                .setGlobalProperties(Map.of(
                        "apis",
                        "",
                        "models",
                        "",
                        "supportingFiles",
                        "",
                        "apiTests",
                        "false",
                        "modelTests",
                        "false",
                        "apiDocs",
                        "false",
                        "modelDocs",
                        "false"));
        new DefaultGenerator().opts(wish.toClientOptInput()).generate();
        compile(program);
    }

    private void compile(Path program) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
            List<Path> all = Stream.concat(
                            sources.filter(file -> file.toString().endsWith(".java")), Stream.of(program))
                    .toList();
            Path classes = Files.createDirectories(folder.resolve("classes"));
            boolean sound = compiler.getTask(
                            null,
                            files,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(all))
                    .call();
            assertThat(sound).as("the generated client compiles").isTrue();
        }
    }

    /** Runs the program with an argument, and gives what it tells. */
    String run(String program, String argument) throws Exception {
        URL classes = folder.resolve("classes").toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked")
            UnaryOperator<String> made = (UnaryOperator<String>)
                    loader.loadClass(program).getDeclaredConstructor().newInstance();
            return made.apply(argument);
        }
    }
}
