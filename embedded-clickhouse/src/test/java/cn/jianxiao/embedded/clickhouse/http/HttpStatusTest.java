package cn.jianxiao.embedded.clickhouse.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpStatusTest {
    @ParameterizedTest
    @CsvSource({"62,400", "27,400", "115,400", "60,404", "81,404", "516,401", "159,408", "48,501", "241,500", "1002,500"
    })
    void an_error_code_has_its_status(int code, int status) {
        assertThat(HttpStatus.of(code)).isEqualTo(status);
    }
}
