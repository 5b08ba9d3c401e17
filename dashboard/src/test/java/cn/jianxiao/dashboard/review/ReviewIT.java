package cn.jianxiao.dashboard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.dashboard.TestApplication;
import cn.jianxiao.dashboard.code.OnCodes;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.registry.review.Review;
import cn.jianxiao.registry.review.ReviewState;
import cn.jianxiao.registry.review.ReviewedCase;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseLine;
import cn.jianxiao.sql.query.Overview;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

/** SC4 on the pages: back-filled results wait for people, who approve or refuse them. */
@SpringBootTest(classes = TestApplication.class)
@Import(OnSampleStore.class)
@DirtiesContext // Of several applications in one JVM, only the one started last sees who is logged in.
@ViewPackages(packages = "cn.jianxiao.dashboard")
@WithMockUser(username = OnSampleStore.SUPERVISOR, roles = "SUPERVISOR")
class ReviewIT extends OnCodes {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Questions questions;

    @Autowired
    private DataSource database;

    @BeforeEach
    void nothingReviewed() {
        JdbcClient.create(database).sql("delete from backfill_review").update();
    }

    @Test
    void SC4_every_back_filled_case_waits_for_a_review_and_leaves_the_list_when_it_has_one() {
        int all = desk.lines("").size();
        open("quality", Map.of("view", "review"));
        assertThat(text()).contains("补录审核", "待审核 " + all + " 件");
        Grid<?> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(all).isPositive();

        test((Button) test(grid).getCellComponent(0, 9)).click();
        assertThat(consequences()).contains("不计入按时办结");
        press();

        assertThat(text()).contains("待审核 " + (all - 1) + " 件");
        open("quality", Map.of("view", "review", "review", "approved"));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void SC4_a_refusal_needs_a_reason_and_the_case_page_shows_it_with_who_and_when() {
        ReviewedCase about = ReviewLine.about(desk.lines("").getFirst().found());
        open("cases/" + about.project() + "/" + about.caseId());
        assertThat(text()).contains("补录审核", "待审核");
        test($(Button.class).withText("审核").single()).click();
        test(verdict()).selectItem("不通过");
        assertThat(act().isEnabled()).isFalse();
        test(field(TextArea.class, "原因")).setValue("缺少批文");
        press();

        assertThat(text()).contains("审核不通过", "缺少批文", OnSampleStore.SUPERVISOR);
        assertThat(desk.history(about))
                .singleElement()
                .extracting(Review::state)
                .isEqualTo(ReviewState.REFUSED);
        open("quality", Map.of("view", "review", "review", "refused"));
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void SC4_an_approved_case_still_never_counts_as_in_time() {
        Overview before = overview();
        List<ReviewLine> lines = desk.lines("");
        lines.forEach(line -> desk.review(ReviewLine.about(line.found()), 0, ReviewState.APPROVED, ""));

        assertThat(overview()).isEqualTo(before);
        assertThat(lines).extracting(line -> line.found().judgement()).doesNotContain("early", "on_time");
    }

    @Test
    void SC4_a_case_that_is_not_back_filled_has_nothing_to_review() {
        CaseLine plain = questions.ask(CaseLine.QUERY, Arguments.none().with("limit", 1000)).stream()
                .filter(line -> desk.lines("").stream()
                        .noneMatch(each -> each.found().caseId().equals(line.caseId())))
                .findFirst()
                .orElseThrow();
        open("cases/" + plain.project() + "/" + plain.caseId());

        assertThat(text()).doesNotContain("补录审核");
        ReviewedCase about = new ReviewedCase(plain.project(), plain.caseId());
        assertThatThrownBy(() -> desk.review(about, 0, ReviewState.APPROVED, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = OnSampleStore.LEADER, roles = "DISTRICT_LEADER")
    void SC4_a_district_leader_reads_the_reviews_of_the_own_district_only() {
        open("quality", Map.of("view", "review"));

        assertThat($(Button.class).withText("审核").all()).isEmpty();
        assertThat(desk.lines("")).extracting(line -> line.found().division()).containsOnly(OnSampleStore.DISTRICT);
    }

    private Overview overview() {
        return questions.one(
                Overview.QUERY, Arguments.none().with("from", "2020-01-01").with("to", questions.today()));
    }

    @SuppressWarnings("unchecked") // the only one of the dialog
    private Select<ReviewState> verdict() {
        return field(Select.class, "审核意见");
    }
}
