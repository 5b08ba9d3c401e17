package cn.jianxiao.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21 9:05|2026-11-21T09:05:00",
                "2026-11-21T09:05:07|2026-11-21T09:05:07",
                "2026-11-21 09:05:07.250|2026-11-21T09:05:07.250",
                "2026/11/21|2026-11-21",
                "2026/1/2 8:00|2026-01-02T08:00:00",
                "2026.11.21|2026-11-21",
                "2026年11月21日|2026-11-21",
                "2026年11月21日 9时5分|2026-11-21T09:05:00",
                "2026年11月21日9时5分30秒|2026-11-21T09:05:30",
                "2026年11月21日 下午3:20|2026-11-21T15:20:00",
                "2026-11-21 上午12:20|2026-11-21T00:20:00",
                "2026-11-21 PM 12:20|2026-11-21T12:20:00",
                "２０２６－１１－２１　９：０５|2026-11-21T09:05:00",
                "20261121|2026-11-21",
                "20261121093000|2026-11-21T09:30:00",
                "202611210930|2026-11-21T09:30:00"
            })
    void dates_that_say_their_year_first_are_read_as_they_are_written(String written, String read) {
        assertThat(DateForm.USUAL.read(written)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "21.11.2026",
                "46347",
                "46347.5",
                "1795222800000",
                "26-11-21",
                "2026-02-30",
                "2026-11-21 25:00",
                "20261321",
                "soon",
                "2026-11",
                "2026-11-21T09:05:00Z"
            })
    void what_could_mean_several_days_or_none_is_never_guessed(String written) {
        assertThat(DateForm.USUAL.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "serial,46347,2026-11-21T00:00:00",
        "serial,46347.378472,2026-11-21T09:05:00",
        "serial,59,1900-02-28T00:00:00",
        "serial,61,1900-03-01T00:00:00",
        "serial-1904,44885,2026-11-21T00:00:00",
        "epoch-millis,1795222800000,2026-11-21T01:00:00Z",
        "epoch-seconds,1795222800,2026-11-21T01:00:00Z",
        "d/M/yyyy,3/4/2026,2026-04-03",
        "M/d/yyyy H:mm,3/4/2026 9:05,2026-03-04T09:05:00",
        "serial,2026-11-21T09:05:00,2026-11-21T09:05:00"
    })
    void other_forms_are_read_where_they_are_named(String form, String written, String read) {
        assertThat(DateForm.of(form).read(written)).contains(read);
        assertThat(DateForm.of(form).text()).isEqualTo(form);
        assertThat(DateForm.of(form)).isEqualTo(DateForm.of(form));
    }

    @Test
    void the_day_that_only_spreadsheets_know_is_none() {
        assertThat(DateForm.of("serial").read("60")).isEmpty();
        assertThat(DateForm.of("d/M/yyyy").read("31/2/2026")).isEmpty();
    }

    @Test
    void a_form_that_is_none_is_refused() {
        assertThatThrownBy(() -> DateForm.of("fortnight")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateForm.of("d/M")).isInstanceOf(IllegalArgumentException.class);
    }
}
