package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EventBuilder;
import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.approval.link.Link;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.stream.store.EncodedRow;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * 自有编码归集 (SH3): finds the project of an event that bears only a department's own code, keyed by the text of that
 * code. What is not known yet waits here, with its line in the account, until the registry tells it.
 */
public final class OwnCodeFunction extends KeyedCoProcessFunction<String, Incoming, OwnCode, Incoming> {

    public static final OutputTag<EncodedRow> WAITING = new OutputTag<>("waiting", EncodedRow.TYPE);

    private static final long serialVersionUID = 1;

    private transient Linking linking;
    private transient MapState<String, String> projects;
    private transient ListState<Incoming> waiting;

    @Override
    public void open(OpenContext context) {
        linking = new Linking(InitiationMatters.shipped()); // without a project no other rule applies yet
        projects = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("projects-by-system", Types.STRING, Types.STRING));
        waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Incoming.TYPE));
    }

    @Override
    public void processElement1(Incoming incoming, Context context, Collector<Incoming> out) throws Exception {
        String project = projectOf(incoming);
        if (project != null) {
            out.collect(ofProject(incoming, project));
            return;
        }
        ApprovalEvent event = (ApprovalEvent) incoming.envelope().content();
        Link.Waiting link = (Link.Waiting) linking.link(event, KnownCodes.NONE);
        context.output(WAITING, EncodedRow.of(IntakeRows.ofNoProject(incoming, link)));
        waiting.add(incoming);
    }

    @Override
    public void processElement2(OwnCode told, Context context, Collector<Incoming> out) throws Exception {
        if (projects.contains(told.system())) {
            return; // the registry gives a code to one project and never takes it away again
        }
        projects.put(told.system(), told.project());
        List<Incoming> staying = new ArrayList<>();
        for (Incoming each : waiting.get()) {
            String project = projectOf(each);
            if (project == null) {
                staying.add(each);
            } else {
                out.collect(ofProject(each, project));
            }
        }
        waiting.update(staying);
    }

    private @Nullable String projectOf(Incoming incoming) throws Exception {
        String ofSystem = projects.get(incoming.envelope().content().source());
        return ofSystem != null ? ofSystem : projects.get(OwnCode.ANY_SYSTEM);
    }

    private static Incoming ofProject(Incoming incoming, String project) {
        Envelope envelope = incoming.envelope();
        ApprovalEvent event = EventBuilder.from((ApprovalEvent) envelope.content())
                .project(project)
                .build();
        return new Incoming(incoming.origin(), new Envelope(envelope.batch(), event));
    }
}
