package cn.jianxiao.dashboard.api;

import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.registry.clock.ClockBook;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 计时设置接口: how time is counted, in any version, as text. */
@RestController
@RequestMapping("/api/v1/clock-settings")
final class ClockApi {

    private static final String CURRENT = "current";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final ClockBook book;

    ClockApi(ClockBook book) {
        this.book = book;
    }

    /** @param version a number, or {@code current} */
    @GetMapping("/{version}")
    ResponseEntity<String> settings(@PathVariable String version) {
        return find(version)
                .map(settings -> ResponseEntity.ok().contentType(TEXT).body(ClockSettingsText.write(settings)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ClockSettings> find(String version) {
        if (version.equals(CURRENT)) {
            return Optional.of(book.current());
        }
        return version.matches("\\d{1,9}") ? book.version(Long.parseLong(version)) : Optional.empty();
    }
}
