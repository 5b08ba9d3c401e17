package cn.jianxiao.stream.project;

import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;

/** 另存: what a snapshot keeps beside the projects: the settings in force, and the form that all projects are in. */
final class KeptBeside {

    private final ListState<String> settings;
    private final ListState<Integer> form;

    KeptBeside(OperatorStateStore store) throws Exception {
        settings = store.getUnionListState(new ListStateDescriptor<>("settings", StringSerializer.INSTANCE));
        form = store.getUnionListState(new ListStateDescriptor<>("form", IntSerializer.INSTANCE));
    }

    /** The newest settings that were kept, or those that were shipped where these are newer. */
    SettingsInForce settings(String shipped) throws Exception {
        SettingsInForce known = new SettingsInForce(shipped);
        for (String kept : settings.get()) {
            known = known.learning(kept);
        }
        return known;
    }

    /** Whether a release that knew of no forms kept the projects. */
    boolean isOfFirstRelease() throws Exception {
        return !form.get().iterator().hasNext();
    }

    /** @param outdated whether some projects are still in the form of an earlier release */
    void keep(SettingsInForce inForce, boolean outdated) throws Exception {
        settings.update(List.of(inForce.text()));
        form.update(outdated ? List.of() : List.of(ProjectStateSerializer.VERSION));
    }
}
