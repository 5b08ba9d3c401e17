package cn.jianxiao.approval.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private final Divisions divisions = Divisions.shipped();

    @Test
    void a_division_has_a_name_and_a_parent() {
        assertThat(divisions.name("500103")).contains("渝中区");
        assertThat(divisions.parent("440306")).contains("440300");
        assertThat(divisions.parent("440300")).contains("440000");
        assertThat(divisions.parent("440000")).isEmpty();
        assertThat(divisions.children("440400")).extracting(Division::name).containsExactly("香洲区", "斗门区", "金湾区");
    }

    @Test
    void an_unknown_code_has_no_name_and_is_no_error() {
        assertThat(divisions.name("999999")).isEmpty();
        assertThat(divisions.children("999999")).isEmpty();
        assertThat(divisions.codeOn(LocalDate.of(2026, 1, 1), "999999")).isEqualTo("999999");
    }

    @Test
    void a_code_is_no_division_where_all_of_its_place_are_listed_and_may_be_one_elsewhere() {
        assertThat(List.of("500103", "440306", "440000", "110101", "420984", "441202"))
                .allMatch(divisions::admits);
        assertThat(List.of("500199", "440399", "449900", "999999", "1", "50010", "5001031", "５００１０３", ""))
                .noneMatch(divisions::admits);
    }

    @Test
    void former_districts_of_chongqing_go_on_as_liangjiang() {
        LocalDate merger = LocalDate.of(2025, 11, 1);
        for (String former : List.of("500105", "500112")) {
            assertThat(divisions.codeOn(merger.minusDays(1), former)).isEqualTo(former);
            assertThat(divisions.codeOn(merger, former)).isEqualTo("500157");
        }
        assertThat(divisions.name("500157")).contains("两江新区");
        assertThat(divisions.name("500105")).contains("江北区");
    }

    @Test
    void every_parent_and_successor_is_in_the_directory() {
        assertThat(divisions.all()).allSatisfy(division -> {
            assertThat(division.code()).matches("\\d{6}");
            assertThat(division.parent().map(divisions::find)).isNotEqualTo(Optional.of(Optional.empty()));
            assertThat(division.successor().map(divisions::find)).isNotEqualTo(Optional.of(Optional.empty()));
            assertThat(division.until().isPresent())
                    .isEqualTo(division.successor().isPresent());
        });
    }

    @Test
    void a_code_occurs_once() {
        Division one = new Division("500103", "渝中区", Optional.empty(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> Divisions.of(List.of(one, one))).hasMessageContaining("500103");
    }

    @Test
    void names_agree_with_the_published_list() throws IOException {
        Optional<Path> published = published();
        assumeTrue(published.isPresent(), "shared/data/divisions/areas.json is not there: comparison left out");
        String text = Files.readString(published.orElseThrow());
        Matcher areas = Pattern.compile("\"code\":\"(50\\d{4}|440[1346]\\d\\d)\",\"name\":\"([^\"]+)\"")
                .matcher(text);
        int compared = 0;
        while (areas.find()) {
            assertThat(divisions.name(areas.group(1))).contains(areas.group(2));
            compared++;
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static Optional<Path> published() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data/divisions/areas.json"))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
