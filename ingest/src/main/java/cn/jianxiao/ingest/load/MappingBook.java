package cn.jianxiao.ingest.load;

import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.registry.intake.FileMappings;
import cn.jianxiao.registry.intake.SavedMapping;
import java.io.IOException;
import java.util.Optional;

/** 对应关系册: mappings by name, those that come with the product before those that people saved. */
public final class MappingBook {

    private final FileMappings saved;

    public MappingBook(FileMappings saved) {
        this.saved = saved;
    }

    /**
     * A mapping and what the journal calls it.
     *
     * @param label its name, of a saved one with its version
     */
    public record Named(String label, Mapping mapping) {}

    /**
     * The newest version of that name; empty where nobody knows the name.
     *
     * @throws ImportException when it cannot be used
     */
    public Optional<Named> find(String name) throws IOException {
        Optional<Mapping> shipped = Mapping.shipped(name);
        return shipped.isPresent()
                ? shipped.map(mapping -> new Named(name, mapping))
                : saved.find(name).map(MappingBook::read);
    }

    private static Named read(SavedMapping saved) {
        return new Named(saved.name() + "@" + saved.version(), Mapping.read(saved.name(), saved.text()));
    }
}
