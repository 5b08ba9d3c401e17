import client.generated.ApiClient;
import client.generated.ApiException;
import client.generated.api.AssignmentApi;
import client.generated.api.CodeApi;
import client.generated.api.SplitApi;
import client.generated.model.AssignmentOrder;
import client.generated.model.CodeDetail;
import client.generated.model.Deed;
import client.generated.model.PartOrder;
import client.generated.model.SplitOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a caller writes against the generated client; compiled with it, never with our own code. */
public final class Program implements UnaryOperator<String> {

    @Override
    public String apply(String argument) {
        String[] words = argument.split(" ");
        ApiClient client = new ApiClient();
        client.updateBaseUri(words[0]);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + words[1]));
        try {
            AssignmentOrder project = new AssignmentOrder()
                    .project("2401-500103-04-01-777771")
                    .name("客户端小区")
                    .division("500103")
                    .flowType(1)
                    .rule("chongqing")
                    .day(LocalDate.of(2026, 10, 13));
            Deed assigned = new AssignmentApi(client).assignCode("client-assignment", project, null);
            String main = assigned.getProject().getMainCode();
            SplitOrder order = new SplitOrder()
                    .stage("level1")
                    .phase(SplitOrder.PhaseEnum.PLANNING)
                    .parts(List.of(new PartOrder().name("客户端小区一期").buildings(List.of("1#"))));
            Deed split = new SplitApi(client).splitCode(main, "client-split", order, null);
            String code = split.getFacts().get(0).getCode();
            CodeDetail read = new CodeApi(client).readCode(code);
            return read.getCode().getName() + " " + read.getCode().getBuildings() + " " + code.substring(main.length());
        } catch (ApiException e) {
            throw new IllegalStateException(e.getResponseBody(), e);
        }
    }
}
