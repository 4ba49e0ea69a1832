/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.Board;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

class ClipboardEditsTest {

    private final Sketch sketch = new Sketch();
    private final Sketch other = new Sketch();
    private final ClipboardEdits edits = new ClipboardEdits(sketch.domain);
    private final ClipboardEdits otherEdits = new ClipboardEdits(other.domain);
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.stock);

    @Test
    void copy_hasIdsOfItsOwnAndAllThatTheStepSays() {
        FailPoint fail = sketch.make.createFailPoint();
        fail.setName("nobody\tanswers\\\nat all");
        a.getFailPoints().add(fail);
        a.getTags().addAll(List.of("x", "y"));
        a.setFixedCost(2.5);
        a.setOrigin(b);

        Activity copy = sketch.edit(Activity.class, edits.paste(edits.copy(List.of(a)), sketch.stock));

        assertEquals("c, a", Sketch.nodes(sketch.stock));
        assertNotEquals(a.getId(), copy.getId());
        assertNotEquals(fail.getId(), copy.getFailPoints().get(0).getId());
        assertEquals("nobody\tanswers\\\nat all", copy.getFailPoints().get(0).getName());
        assertEquals(List.of("x", "y"), copy.getTags());
        assertEquals(2.5, copy.getFixedCost());
        assertNull(copy.getOrigin());
    }

    @Test
    void flowsBetweenCopies_areCopiedAndOthersAreNot() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.flow(a, which);
        SequenceFlow way = sketch.way(which, "yes", 0.5, b);
        sketch.flow(which, c);
        which.setDefaultFlow(way);

        sketch.edit(edits.paste(edits.copy(List.of(which, b)), sketch.stock));

        Decision copy = (Decision) sketch.stock.getNodes().get(1);
        assertEquals(1, copy.getOutgoing().size());
        assertEquals(0, copy.getIncoming().size());
        assertSame(copy.getOutgoing().get(0), copy.getDefaultFlow());
        assertEquals("yes", copy.getDefaultFlow().getCondition());
    }

    @Test
    void pasteOnAStep_goesBehindIt() {
        sketch.edit(edits.paste(edits.copy(List.of(b, c)), sketch.process));
        assertEquals("a, b, b", Sketch.nodes(sketch.sales));

        sketch.edit(edits.paste(edits.copy(List.of(c)), a));
        assertEquals("a, c, b, b", Sketch.nodes(sketch.sales));
    }

    @Test
    void stepsOfSeveralLanes_goIntoTheLanesThatAreLikeTheirs() {
        otherEdits.paste(edits.copy(List.of(a, c)), other.process);

        other.edit(otherEdits.paste(edits.copy(List.of(a, c)), other.sales));

        assertEquals("a", Sketch.nodes(other.sales));
        assertEquals("c", Sketch.nodes(other.stock));
    }

    @Test
    void flowThatComesToCrossALine_becomesAMessage() {
        sketch.flow(a, c);
        String text = edits.copy(List.of(a, c)).replace("Lane stock", "Lane customer");

        other.edit(otherEdits.paste(text, other.process));

        assertEquals("a ~> c", other.flows());
    }

    @Test
    void sharedThings_areFoundByIdInTheSameModel() {
        BusinessSystem crm = sketch.make.createBusinessSystem();
        sketch.shop.getSystems().add(crm);
        a.getSystems().add(crm);
        a.setChannel(sketch.phone);
        a.setPhase(sketch.phase);
        PastePlan plan = edits.plan(edits.copy(List.of(a)), sketch.stock);

        Activity copy = sketch.edit(Activity.class, edits.paste(plan));

        assertEquals(List.of(), plan.notes());
        assertEquals(List.of(crm), copy.getSystems());
        assertSame(sketch.phone, copy.getChannel());
        assertSame(sketch.phase, copy.getPhase());
    }

    @Test
    void sharedThings_areFoundByNameInAnotherModelAndSaid() {
        a.setChannel(sketch.phone);
        a.setPhase(sketch.phase);
        PastePlan plan = otherEdits.plan(edits.copy(List.of(a)), other.sales);

        Activity copy = other.edit(Activity.class, otherEdits.paste(plan));

        assertEquals(List.of("Channel “Phone”: the one of that name here is used."), plan.notes());
        assertSame(other.phone, copy.getChannel());
        assertSame(other.phase, copy.getPhase());
    }

    @Test
    void sharedThings_areBroughtAlongElse() {
        Channel mail = sketch.make.createChannel();
        mail.setName("Mail");
        sketch.portfolio.getChannels().add(mail);
        BusinessSystem crm = sketch.make.createBusinessSystem();
        crm.setName("CRM");
        crm.setNotes("old");
        sketch.shop.getSystems().add(crm);
        a.getSystems().add(crm);
        a.setChannel(mail);
        String text = edits.copy(List.of(a));
        PastePlan plan = otherEdits.plan(text, other.sales);

        Activity copy = other.edit(Activity.class, otherEdits.paste(plan));

        assertEquals(List.of("Channel “Mail” was not known here and is brought along.", "System “CRM” was not known here and is brought along."),
                plan.notes());
        assertEquals(List.of("Phone", "Mail"), other.portfolio.getChannels().stream().map(Channel::getName).toList());
        assertEquals("old", other.shop.getSystems().get(0).getNotes());
        assertEquals(crm.getId(), copy.getSystems().get(0).getId());
        assertEquals(List.of(), otherEdits.plan(text, other.sales).notes());
    }

    @Test
    void stepElsewhere_isLeftOutAndSaid() {
        FailPoint fail = sketch.make.createFailPoint();
        fail.setRecovery(b);
        a.getFailPoints().add(fail);
        String text = edits.copy(List.of(a));
        PastePlan plan = otherEdits.plan(text, other.sales);

        assertEquals(List.of("Step “b” is not part of this model; references to it are left out."), plan.notes());
        assertNull(other.edit(Activity.class, otherEdits.paste(plan)).getFailPoints().get(0).getRecovery());
        assertSame(b, sketch.edit(Activity.class, edits.paste(text, sketch.sales)).getFailPoints().get(0).getRecovery());
    }

    @Test
    void eventAtTheBorder_comesWithItsStep() {
        BoundaryEvent late = (BoundaryEvent) sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);
        late.setAttachedTo(a);

        sketch.edit(edits.duplicate(List.of(a)));

        assertEquals("a, a, b, late, late", Sketch.nodes(sketch.sales));
        assertSame(sketch.sales.getNodes().get(1), ((BoundaryEvent) sketch.sales.getNodes().get(4)).getAttachedTo());
    }

    @Test
    void duplicates_standBehindTheirOriginals() {
        sketch.flow(a, b);

        sketch.edit(edits.duplicate(List.of(a, b, c)));

        assertEquals("a, a, b, b", Sketch.nodes(sketch.sales));
        assertEquals("c, c", Sketch.nodes(sketch.stock));
        assertEquals("a -> b, a -> b", sketch.flows());
    }

    @Test
    void lane_isCopiedWithItsStepsAndTheirFlows() {
        sketch.flow(a, b);

        Lane copy = other.edit(Lane.class, otherEdits.paste(edits.copy(List.of(sketch.sales)), other.process));

        assertEquals("a, b", Sketch.nodes(copy));
        assertEquals(List.of("customer", "sales", "stock", "sales"), other.process.getLanes().stream().map(Lane::getName).toList());
        assertEquals("a -> b", other.flows());
    }

    @Test
    void laneOfTheCustomer_staysOnTop() {
        Lane copy = other.edit(Lane.class, otherEdits.paste(edits.copy(List.of(sketch.customer)), other.sales));

        assertEquals(1, other.process.getLanes().indexOf(copy));
    }

    @Test
    void process_isCopiedIntoAnotherModelAsItIs() {
        Board office = Board.example();
        CustomerProcess process = office.portfolio.getProcesses().get(0);
        int nodes = office.all(FlowNode.class).size();
        String text = new ClipboardEdits(office.domain).copy(List.of(process));

        CustomerProcess copy = other.edit(CustomerProcess.class, otherEdits.paste(text, other.portfolio));

        assertEquals(size(process), size(copy));
        assertEquals(nodes, office.all(FlowNode.class).size());
        assertEquals(process.getOrganization().getName(), copy.getOrganization().getName());
    }

    private static int size(ModelElement element) {
        int[] size = {0};
        element.eAllContents().forEachRemaining(each -> size[0]++);
        return size[0];
    }

    @Test
    void cutAndPaste_keepsTheIdUnlessItIsThereAgain() {
        String text = edits.cutText(List.of(a));
        String id = a.getId();
        sketch.edit(edits.cut(List.of(a)));

        assertEquals(id, sketch.edit(Activity.class, edits.paste(text, sketch.stock)).getId());
        assertNotEquals(id, sketch.edit(Activity.class, edits.paste(text, sketch.stock)).getId());
    }

    @Test
    void cut_healsTheFlow() {
        sketch.flow(a, b);
        sketch.flow(b, c);

        sketch.edit(edits.cut(List.of(b)));

        assertEquals("a -> c", sketch.flows());
    }

    @Test
    void flowAlone_isNotCopied() {
        SequenceFlow flow = sketch.flow(a, b);

        assertTrue(edits.copyRefusal(List.of(flow)).orElseThrow().startsWith("A flow is copied together"));
        assertTrue(edits.copyRefusal(List.of()).isPresent());
        assertTrue(edits.copyRefusal(List.of(sketch.portfolio)).isPresent());
        assertFalse(edits.copyRefusal(List.of(flow, a)).isPresent());
    }

    @Test
    void placeThatDoesNotFit_isRefused() {
        String process = edits.copy(List.of(sketch.process));

        assertFalse(edits.plan(process, a).refusal().isPresent());
        assertTrue(edits.plan(edits.copy(List.of(a)), sketch.portfolio).refusal().orElseThrow().startsWith("There is no place for step “a”"));
        assertTrue(edits.plan(process, sketch.make.createActivity()).refusal().isPresent());
    }

    @Test
    void label_namesWhatIsPasted() {
        assertEquals("Paste step “a”", edits.paste(edits.copy(List.of(a)), sketch.stock).getLabel());
        assertEquals("Paste 2 elements", edits.paste(edits.copy(List.of(a, b)), sketch.stock).getLabel());
        assertEquals("Cut step “a”", edits.cut(List.of(a)).getLabel());
    }
}
