/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.Disk;
import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.DiagramEdits;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.PlaceKey;
import org.sightline.io.model.ModelReader;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/** A small model with one diagram, in which every step has a place. The name of the model and all places tell which edition it is. */
final class SavedOrder {

    private static final SightlineFactory MAKE = SightlineFactory.eINSTANCE;
    private static final String CHART = "physical";

    private final Portfolio portfolio;
    private final OpenDiagrams diagrams;

    private SavedOrder(Portfolio portfolio, OpenDiagrams diagrams) {
        this.portfolio = portfolio;
        this.diagrams = diagrams;
    }

    /** @return a new model that is to lie in a file that is not there yet */
    static SavedOrder create(Path file) {
        Portfolio portfolio = MAKE.createPortfolio();
        CustomerProcess process = MAKE.createCustomerProcess();
        process.setName("Order");
        portfolio.getProcesses().add(process);
        Lane lane = MAKE.createLane();
        lane.setRole(LaneRole.CUSTOMER);
        process.getLanes().add(lane);
        SavedOrder order = new SavedOrder(portfolio, OpenDiagrams.of(file));
        order.addStep("Call");
        order.addStep("Pay");
        return order;
    }

    static SavedOrder read(Path file) throws RefusedInputException {
        return new SavedOrder(ModelReader.read(file).portfolio(), OpenDiagrams.of(file));
    }

    Activity addStep(String name) {
        Activity step = MAKE.createActivity();
        step.setName(name);
        lane().getNodes().add(step);
        return step;
    }

    void removeStep(Activity step) {
        EcoreUtil.delete(step);
    }

    List<Activity> steps() {
        return lane().getNodes().stream().map(Activity.class::cast).toList();
    }

    private Lane lane() {
        return process().getLanes().get(0);
    }

    private CustomerProcess process() {
        return portfolio.getProcesses().get(0);
    }

    Diagram diagram() {
        return diagrams.book().standard(CHART, process().getId(), "Order");
    }

    OpenDiagrams diagrams() {
        return diagrams;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** Makes it an edition: names the model after it, and puts all steps to places that tell it. */
    SavedOrder edition(int number) {
        portfolio.setName("Edition " + number);
        DiagramEdits edits = new DiagramEdits(diagrams.book());
        for (int i = 0; i < steps().size(); i++) {
            make(edits.place(diagram(), Map.of(key(steps().get(i)), NodePosition.at(number, i * 100))));
        }
        return this;
    }

    private static void make(Command command) {
        if (command.canExecute()) {
            command.execute();
        }
    }

    static String key(Activity step) {
        return PlaceKey.of("Step", step.getId());
    }

    /** @return the edition of the model */
    int edition() {
        return Integer.parseInt(portfolio.getName().replace("Edition ", ""));
    }

    /** @return the edition in which a step got its place, -1 if it has none */
    int edition(Activity step) {
        return diagram().place(key(step), NodePosition.class).map(place -> (int) place.x()).orElse(-1);
    }

    List<Problem> save(Path file) throws OutputException {
        return save(Disk.local(), file);
    }

    List<Problem> save(Disk disk, Path file) throws OutputException {
        return new ModelSave(disk).save(portfolio, diagrams, file);
    }
}
