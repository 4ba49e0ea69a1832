/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementTexts;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementImages;

/**
 * The menu entries that make new elements: all that the metamodel allows at a place, each by name and icon. Where one feature can
 * hold many kinds of values, as a processing time can, they go into a menu of their own.
 */
public final class NewElementMenu {

    private final ModelDocument document;
    private final ModelTree tree;

    /**
     * @param document the model
     * @param tree shows the new element
     */
    public NewElementMenu(ModelDocument document, ModelTree tree) {
        this.document = document;
        this.tree = tree;
    }

    /** @param menu gets an entry for each kind of child of the selected element */
    public void fillChildren(IContributionManager menu) {
        EObject owner = tree.selectedOwner();
        if (owner != null) {
            fill(menu, owner, document.domain().getNewChildDescriptors(owner, null), List.of(owner));
        }
    }

    /** @param menu gets an entry for each kind of sibling of the selected element */
    public void fillSiblings(IContributionManager menu) {
        List<EObject> selected = tree.selectedElements();
        EObject owner = selected.size() == 1 ? selected.get(0).eContainer() : null;
        if (owner != null) {
            fill(menu, owner, document.domain().getNewChildDescriptors(owner, selected.get(0)), selected);
        }
    }

    private void fill(IContributionManager menu, EObject owner, Collection<?> descriptors, Collection<?> selection) {
        Map<Object, List<CommandParameter>> byFeature = descriptors.stream().map(CommandParameter.class::cast)
                .collect(Collectors.groupingBy(CommandParameter::getFeature, LinkedHashMap::new, Collectors.toList()));
        List<CommandParameter> common = new ArrayList<>();
        byFeature.forEach((feature, parameters) -> {
            if (parameters.get(0).getEStructuralFeature().getEContainingClass() == SightlinePackage.Literals.MODEL_ELEMENT) {
                common.addAll(parameters);
            } else if (isValue(parameters)) {
                MenuManager values = new MenuManager(ElementTexts.feature(parameters.get(0).getEStructuralFeature()));
                parameters.forEach(parameter -> values.add(action(owner, parameter, selection)));
                menu.add(values);
            } else {
                parameters.forEach(parameter -> menu.add(action(owner, parameter, selection)));
            }
        });
        menu.add(new Separator());
        common.forEach(parameter -> menu.add(action(owner, parameter, selection)));
    }

    private static boolean isValue(List<CommandParameter> parameters) {
        return SightlinePackage.Literals.PARAMETER_VALUE.isInstance(parameters.get(0).getValue());
    }

    private Action action(EObject owner, CommandParameter parameter, Collection<?> selection) {
        Command command = document.edits().create(owner, parameter, selection);
        Action action = new Action(ElementTexts.type(parameter.getEValue().eClass()), ElementImages.descriptor(parameter.getEValue().eClass())) {
            @Override
            public void run() {
                document.execute(command);
                tree.reveal(parameter.getEValue());
            }
        };
        action.setEnabled(command.canExecute());
        return action;
    }
}
