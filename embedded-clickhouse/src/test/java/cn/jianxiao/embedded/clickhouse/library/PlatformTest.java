package cn.jianxiao.embedded.clickhouse.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, @chdb/lib-linux-x64-gnu@26.7.3-stable.1",
        "Linux, aarch64, @chdb/lib-linux-arm64-gnu@26.7.3-stable.1",
        "Mac OS X, aarch64, @chdb/lib-darwin-arm64@26.7.3-stable.1",
        "Mac OS X, x86_64, @chdb/lib-darwin-x64@26.7.3-stable.1",
        "Windows 11, amd64,",
        "Linux, riscv64,"
    })
    void a_platform_has_its_package_or_none(String os, String arch, String npmPackage) {
        assertThat(Platform.of(os, arch).map(Platform::npmPackage).orElse(null)).isEqualTo(npmPackage);
    }
}
