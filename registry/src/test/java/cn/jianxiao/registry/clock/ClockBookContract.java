package cn.jianxiao.registry.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.calendar.PublishedCalendar;
import cn.jianxiao.approval.clock.CountingRuleText;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.project.Milestone;
import cn.jianxiao.approval.project.StageRule;
import cn.jianxiao.approval.settings.CalendarYear;
import cn.jianxiao.approval.settings.ClockSettings;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clock's settings promise on every database. */
abstract class ClockBookContract {

    private static final Stamp STAMP = new Stamp(new Actor("admin", "工改办"), Instant.parse("2026-03-09T01:02:03.004Z"));
    private static final int NEXT = PublishedCalendar.national().validUntil().getYear() + 1;
    private static final StageRule FIFTEEN_DAYS =
            new StageRule(Stage.CONSTRUCTION_PERMIT, 15, Milestone.ALL, Set.of("SG-01"));

    private ClockBook book;

    abstract DataSource database();

    @BeforeEach
    void firstStart() {
        JdbcClient.create(database()).sql("delete from clock_settings").update();
        book = new ClockBook(database());
    }

    @Test
    void at_first_time_is_counted_as_shipped() {
        assertThat(book.current()).isEqualTo(ClockSettings.shipped());
        assertThat(book.history()).isEmpty();
        assertThat(book.version(1)).contains(ClockSettings.shipped());
    }

    @Test
    void a_change_is_the_next_version_and_the_one_before_is_kept_with_who_when_and_why() {
        ClockSaving saving = book.save(now -> now.with(FIFTEEN_DAYS), 1, "市里的新时限", STAMP);

        assertThat(saving).isInstanceOf(ClockSaving.Saved.class);
        assertThat(new ClockBook(database()).current().stage(Stage.CONSTRUCTION_PERMIT))
                .isEqualTo(FIFTEEN_DAYS);
        assertThat(book.history()).hasSize(1).first().satisfies(version -> {
            assertThat(version.stamp()).isEqualTo(STAMP);
            assertThat(version.reason()).isEqualTo("市里的新时限");
            assertThat(version.settings().version()).isEqualTo(2);
        });
        assertThat(book.version(1)).contains(ClockSettings.shipped());
    }

    @Test
    void a_change_that_changes_nothing_is_no_version() {
        assertThat(book.save(now -> now, 1, "nothing", STAMP)).isInstanceOf(ClockSaving.Unchanged.class);
        assertThat(book.history()).isEmpty();
    }

    @Test
    void a_change_says_why() {
        assertThat(book.save(now -> now.with(FIFTEEN_DAYS), 1, " ", STAMP))
                .isEqualTo(new ClockSaving.Refused(ClockReason.REASON_MISSING.about("reason", " ")));
    }

    @Test
    void a_change_made_on_what_another_has_changed_is_refused() {
        book.save(now -> now.with(FIFTEEN_DAYS), 1, "first", STAMP);
        assertThat(book.saveRule("rule standard 1\noverdue at-limit", 1, "second", STAMP))
                .isEqualTo(new ClockSaving.Refused(ClockReason.OUTDATED.about("version", "1")));
    }

    @Test
    void a_version_of_a_rule_stands_for_one_content_for_ever() {
        book.saveRule("rule standard 1\noverdue at-limit", 1, "stricter", STAMP);
        assertThat(book.current().rule().label()).isEqualTo("standard@2");
        book.saveRule("rule zone 1", 2, "another", STAMP);
        book.saveRule("rule standard 1", 3, "as before", STAMP);
        assertThat(book.current().rule().label()).isEqualTo("standard@3");
        assertThat(book.saveRule(CountingRuleText.write(book.current().rule()), 4, "again", STAMP))
                .isInstanceOf(ClockSaving.Unchanged.class);
    }

    @Test
    void an_unusable_rule_is_refused_with_property_and_value() {
        assertThat(book.saveRule("rule standard 1\nunit fortnight", 1, "why", STAMP))
                .isEqualTo(new ClockSaving.Refused(ClockReason.UNREADABLE.about("unit", "fortnight")));
    }

    @Test
    void a_published_calendar_is_taken_over_and_one_without_days_is_not() {
        String json = "{\"year\": %d, \"days\": [{\"name\": \"元旦\", \"date\": \"%d-01-01\", \"isOffDay\": true}]}"
                .formatted(NEXT, NEXT);
        CalendarYear year = ((PublishedNotice.Readable) PublishedNotice.read(json, "")).year();
        book.save(now -> now.with(year), 1, "国务院通知", STAMP);

        assertThat(book.current().calendars().general().isKnown(LocalDate.of(NEXT, 12, 31)))
                .isTrue();
        assertThat(PublishedNotice.read("{\"year\": 2029, \"days\": []}", ""))
                .isEqualTo(new PublishedNotice.Faulty(ClockReason.EMPTY_YEAR.about("year", "2029")));
        assertThat(PublishedNotice.read("holidays", "")).isInstanceOf(PublishedNotice.Faulty.class);
        assertThat(PublishedNotice.read("{\"year\":2027,\"days\":[{\"date\":\"soon\"}]}", ""))
                .isInstanceOf(PublishedNotice.Faulty.class);
    }

    @Test
    void a_year_without_a_calendar_is_missed_once_it_is_needed_soon() {
        assertThat(book.missingYears(LocalDate.of(NEXT - 1, 10, 31))).isEmpty();
        assertThat(book.missingYears(LocalDate.of(NEXT - 1, 11, 1))).containsExactly(NEXT);
        book.save(now -> now.with(new CalendarYear("", NEXT, new TreeMap<>())), 1, "no holidays", STAMP);
        assertThat(book.missingYears(LocalDate.of(NEXT, 3, 1))).isEmpty();
    }

    @Test
    void what_the_stream_does_not_know_yet_is_sent_until_it_was() {
        assertThat(book.unpublished()).isEmpty();
        book.save(now -> now.with(FIFTEEN_DAYS), 1, "limit", STAMP);
        assertThat(book.unpublished()).contains(book.current());
        book.published(2);
        assertThat(book.unpublished()).isEmpty();
    }
}
