package cn.jianxiao.ingest.api;

import cn.jianxiao.ingest.drop.DropFolder;
import cn.jianxiao.ingest.drop.DropWatch;
import cn.jianxiao.ingest.load.FileLoad;
import cn.jianxiao.ingest.load.MappingBook;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.intake.FileJournal;
import cn.jianxiao.registry.intake.FileMappings;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** 文件接入装配: what brings files in, from a page or from the drop folder. */
@Configuration(proxyBeanMethods = false)
@Import(MappingController.class)
class FileConfiguration {

    @Bean
    MappingBook mappingBook(FileMappings saved) {
        return new MappingBook(saved);
    }

    @Bean
    FileLoad fileLoad(Intake intake, FileJournal journal) {
        return new FileLoad(intake, journal);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnProperty("jianxiao.ingest.drop")
    DropWatch dropWatch(IngestSettings settings, MappingBook mappings, FileLoad load) {
        Path root = settings.dropFolder();
        DropFolder folder = new DropFolder(root, mappings, load, settings.dropRest(), Clock.systemUTC());
        return new DropWatch(root, folder);
    }
}
