/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.messages.MessageBundle;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that picks the element of a process that a chart or table is about. */
final class ElementOption {

    private static final MessageBundle TEXTS = MessageBundle.of(ElementOption.class);

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--target", paramLabel = "ELEMENT", descriptionKey = "target")
    private String name;

    /** @return whether the user picked an element */
    boolean isGiven() {
        return name != null;
    }

    /**
     * @param process where to look
     * @return the element with the given id, or else the elements with the given name
     * @throws ParameterException if there is none
     */
    List<ModelElement> in(CustomerProcess process) {
        List<ModelElement> named = new ArrayList<>();
        for (TreeIterator<EObject> all = process.eAllContents(); all.hasNext();) {
            if (all.next() instanceof ModelElement each) {
                if (name.equals(each.getId())) {
                    return List.of(each);
                }
                if (each instanceof NamedElement element && name.equals(element.getName())) {
                    named.add(each);
                }
            }
        }
        if (named.isEmpty()) {
            throw new ParameterException(command.commandLine(), TEXTS.get("target_unknown", name, process.getName()));
        }
        return named;
    }

    /**
     * @param fitting those of the elements that can carry what is asked for
     * @param what name of the chart or table
     * @return the only one
     * @throws ParameterException if there is none, or several; it lists their ids
     */
    EObject only(List<? extends ModelElement> fitting, String what) {
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        String ids = fitting.stream().map(ModelElement::getId).collect(Collectors.joining(", "));
        throw new ParameterException(command.commandLine(),
                fitting.isEmpty() ? TEXTS.get("target_unfitting", what, name) : TEXTS.get("target_ambiguous", name, ids));
    }
}
