/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.Sketch;

class ViewEditsTest {

    private final Sketch sketch = new Sketch();
    private final ViewEdits edits = new ViewEdits(sketch.domain);
    private final Activity call = sketch.step("call", sketch.customer);
    private final Activity answer = sketch.step("answer", sketch.sales);
    private final Activity pack = sketch.step("pack", sketch.stock);
    private final MessageFlow message = sketch.message(call, answer);
    private final SequenceFlow hidden = sketch.flow(answer, pack);

    private ViewRefusal refusal(ViewElement element) {
        ViewRefusal refusal = edits.refusal(sketch.view, element).orElseThrow();
        assertEquals(refusal.reason(), sketch.refusal(edits.add(sketch.view, element)));
        return refusal;
    }

    private List<Remedy.Kind> remedies(ViewElement element) {
        return refusal(element).remedies().stream().map(Remedy::kind).toList();
    }

    @Test
    void whatTheCustomerMeets_isShown() {
        sketch.edit(edits.add(sketch.view, answer));
        sketch.edit(edits.add(sketch.view, message));

        assertEquals(List.of(answer, message), sketch.view.getElements());
        assertEquals("“View” shows “answer” already.", sketch.refusal(edits.add(sketch.view, answer)));
    }

    @Test
    void hiddenStep_isRefusedWithReasonAndRemedies() {
        ViewRefusal refusal = refusal(pack);

        assertTrue(refusal.reason().contains("CV01"));
        assertEquals("Connect “pack” by a message flow to a step of the customer.", refusal.remedies().get(0).text());
        assertEquals(List.of(Remedy.Kind.CONNECT_TO_CUSTOMER, Remedy.Kind.MOVE_TO_CUSTOMER), remedies(pack));
    }

    @Test
    void remedy_makesItLegal() {
        sketch.message(pack, call);

        sketch.edit(edits.add(sketch.view, pack));

        assertEquals(List.of(pack), sketch.view.getElements());
    }

    @Test
    void everyKindOfElement_hasItsRemedy() {
        BusinessSystem crm = sketch.make.createBusinessSystem();
        sketch.shop.getSystems().add(crm);
        CustomerProcess other = sketch.make.createCustomerProcess();
        sketch.portfolio.getProcesses().add(other);
        CustomerView elsewhere = sketch.make.createCustomerView();
        other.getViews().add(elsewhere);

        assertEquals(List.of(Remedy.Kind.CONNECT_STEP_OF_LANE), remedies(sketch.stock));
        assertEquals(List.of(Remedy.Kind.CONNECT_ENDS), remedies(hidden));
        assertTrue(refusal(hidden).remedies().get(0).text().contains("“pack”"));
        assertEquals(List.of(Remedy.Kind.CONNECT_LANE_OF_PARTICIPANT), remedies(crm));
        assertEquals(Remedy.Kind.CHOOSE_OTHER_VIEW, edits.refusal(elsewhere, call).orElseThrow().remedies().get(0).kind());
        assertEquals(Remedy.Kind.PUT_INTO_PROCESS, edits.refusal(sketch.make.createCustomerView(), call).orElseThrow().remedies().get(0).kind());
    }

    @Test
    void whatIsTakenOut_staysOutUntilItIsAddedAgain() {
        sketch.edit(edits.rederive(sketch.view));
        int all = sketch.view.getElements().size();

        sketch.edit(edits.remove(sketch.view, answer));
        assertTrue(edits.rederiveRefusal(sketch.view).isPresent() || !sketch.view.getElements().contains(answer));
        assertEquals(List.of(answer), sketch.view.getExcluded());

        sketch.edit(edits.add(sketch.view, answer));
        assertEquals(List.of(), sketch.view.getExcluded());
        assertEquals(all, sketch.view.getElements().size());
        assertEquals("“View” does not show “pack”.", sketch.refusal(edits.remove(sketch.view, pack)));
    }

    @Test
    void lane_isTakenOutWithItsSteps() {
        sketch.edit(edits.rederive(sketch.view));

        sketch.edit(edits.remove(sketch.view, sketch.sales));

        assertTrue(sketch.view.getExcluded().containsAll(List.of(sketch.sales, answer)));
        assertTrue(!sketch.view.getElements().contains(answer));
    }

    @Test
    void viewThatIsUpToDate_isNotDerivedAgain() {
        sketch.edit(edits.rederive(sketch.view));

        assertEquals("“View” is up to date.", sketch.refusal(edits.rederive(sketch.view)));
    }

    @Test
    void whatIsPutBack_comesWithItsLane() {
        sketch.edit(edits.rederive(sketch.view));
        sketch.edit(edits.remove(sketch.view, sketch.sales));

        sketch.edit(edits.putBack(sketch.view, List.of(answer)));

        assertEquals(List.of(), sketch.view.getExcluded());
        assertTrue(sketch.view.getElements().containsAll(List.of(sketch.sales, answer, message)));
        assertEquals("Nothing of that was taken out of “View”.", sketch.refusal(edits.putBack(sketch.view, List.of(pack))));
    }

    @Test
    void candidates_sayHowTheyStandToTheView() {
        sketch.edit(edits.rederive(sketch.view));
        sketch.edit(edits.remove(sketch.view, answer));

        Map<ViewElement, ViewCandidate.State> states = ViewCandidates.of(sketch.view).stream()
                .collect(Collectors.toMap(ViewCandidate::element, ViewCandidate::state));

        assertEquals(ViewCandidate.State.SHOWN, states.get(call));
        assertEquals(ViewCandidate.State.TAKEN_OUT, states.get(answer));
        assertEquals(ViewCandidate.State.FORBIDDEN, states.get(pack));
        assertEquals(ViewCandidate.State.FORBIDDEN, states.get(hidden));
    }
}
