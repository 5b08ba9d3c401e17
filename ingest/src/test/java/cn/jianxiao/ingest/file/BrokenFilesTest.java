package cn.jianxiao.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.step.Account;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages files of every kind at random: each gives its records up to where it can be read, every one of which is in the
 * account, and then says what is wrong; nothing else is thrown. {@code -Djianxiao.seed} repeats a run.
 */
class BrokenFilesTest {

    private static final long SEED = Long.getLong("jianxiao.seed", 20261121);
    private static final int RECORDS = Boolean.getBoolean("jianxiao.long") ? 100_000 : 2_000;
    private static final int ROWS = 20;
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GBK"),
            Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    private static final String MAPPING = "{format: table, identity: content, fields: {caseId: 办件编号, status: 状态,"
            + " occurredAt: 时间, division: 区划}, constants: {source: s, matter: m, project: p}}";

    private final Intake intake = new Intake(
            envelope -> CompletableFuture.completedFuture(null),
            CodeBook.EMPTY,
            new Linking(InitiationMatters.shipped()),
            new SimpleMeterRegistry(),
            Clock.systemUTC(),
            Duration.ofSeconds(1));

    @TempDir
    Path folder;

    @Test
    void however_a_file_is_damaged_each_record_read_from_it_is_in_the_account() throws IOException {
        Mapping table = Mapping.read("table", MAPPING);
        long received = 0;
        long published = 0;
        for (int round = 0; received < RECORDS; round++) {
            long seed = SEED + round;
            Random random = new Random(seed);
            byte[] whole = whole(round % 4, random);
            Path file = Files.write(folder.resolve("damaged"), damaged(whole, random));
            Mapping mapping = round % 4 == 2 ? Mapping.named("standard") : table;
            Account account = taken(file, mapping, seed);
            assertThat(account.published() + account.rejected())
                    .as("seed %d", seed)
                    .isEqualTo(account.received());
            received += account.received();
            published += account.published();
        }
        assertThat(published).as("damage leaves some records whole").isBetween(RECORDS / 10L, received - 1);
    }

    private Account taken(Path file, Mapping mapping, long seed) throws IOException {
        long[] sums = new long[4];
        try (FileImport records = FileImport.open(file, mapping, ImportOptions.defaults())) {
            while (records.hasNext()) {
                Batch batch = records.next();
                RecordKind kind = batch.target() == Target.EVENTS ? RecordKind.EVENT : RecordKind.REGISTRATION;
                List<String> lines = new String(batch.ndjson(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                Account account = intake.take(kind, lines.iterator(), "");
                sums[0] += batch.records();
                sums[1] += account.received();
                sums[2] += account.published();
                sums[3] += account.rejected();
            }
        } catch (ImportException said) {
            assertThat(said.getMessage()).as("seed %d", seed).isNotBlank();
        }
        assertThat(sums[1]).as("seed %d", seed).isEqualTo(sums[0]);
        return new Account(sums[1], sums[2], sums[3], 0, List.of(), List.of());
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(6) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] whole(int kind, Random random) throws IOException {
        return switch (kind) {
            case 0 -> text(csv(random), random);
            case 1 -> workbook(random);
            case 2 -> text(json(random), random);
            default -> packed(text(csv(random), random));
        };
    }

    private static byte[] text(String text, Random random) {
        Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        boolean marked = charset.name().startsWith("UTF-16") || charset.name().equals("UTF-8") && random.nextBoolean();
        return ((marked ? "\uFEFF" : "") + text).getBytes(charset);
    }

    private static String csv(Random random) {
        StringBuilder text = new StringBuilder("办件编号,状态,时间,区划,意见\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("渝-")
                    .append(random.nextInt(1000))
                    .append(",3,2026/1/")
                    .append(1 + random.nextInt(28))
                    .append(" 9:05,500103,\"同意，\n予以\"\"通过\"\"\"\n");
        }
        return text.toString();
    }

    private static String json(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "[");
        String end = text.isEmpty() ? "\n" : ",";
        for (int i = 0; i < ROWS; i++) {
            text.append("{\"id\":\"")
                    .append(random.nextInt())
                    .append(
                            "\",\"source\":\"s\",\"caseId\":\"c\",\"matter\":\"事项\",\"division\":\"500103\",\"status\":3,"
                                    + "\"project\":\"p\",\"occurredAt\":\"2026-01-01\",\"linkedCodes\":[\"a\",\"b\"]}")
                    .append(end);
        }
        return text.append("[".repeat(random.nextInt(3) * 500)).toString();
    }

    private static byte[] workbook(Random random) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("s");
            List<String> lines = csv(random).replace("\n予以", "").lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    (column == 0 ? sheet.createRow(row) : sheet.getRow(row))
                            .createCell(column)
                            .setCellValue(cells[column]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }
}
