package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.step.RecordKind;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 隔离区接口: what the page does, for programs of administrators. The records are listed by the query {@code rejections}. */
@RestController
@RequestMapping("/api/v1/quarantine")
final class QuarantineApi {

    private final QuarantineDesk desk;

    QuarantineApi(QuarantineDesk desk) {
        this.desk = desk;
    }

    /**
     * 更正.
     *
     * @param place topic, partition and offset of a record, with slashes between them
     * @param record what is to stand in its place
     */
    record Correction(String place, RecordKind kind, Map<String, Object> record) {}

    /** 搁置: records and why nothing needs to be done about them. */
    record Aside(List<String> places, String reason) {}

    @PostMapping("/corrections")
    Outcome correct(@RequestBody List<Correction> corrections) {
        List<Amended> amended = corrections.stream()
                .map(each -> new Amended(each.place(), each.kind(), JsonText.object(each.record())))
                .toList();
        return desk.follow().correct(amended, reached -> {});
    }

    @PostMapping("/set-aside")
    ResponseEntity<Outcome> setAside(@RequestBody Aside aside) {
        return aside.reason().isBlank()
                ? ResponseEntity.status(HttpStatus.BAD_REQUEST).build()
                : ResponseEntity.ok(desk.follow().setAside(aside.places(), aside.reason()));
    }

    @PostMapping("/reopen")
    Outcome reopen(@RequestBody List<String> places) {
        return desk.follow().reopen(places);
    }
}
