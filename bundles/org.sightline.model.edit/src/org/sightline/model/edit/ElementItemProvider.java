/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.sightline.model.edit.move.DropEdits;

/**
 * What all item providers of the metamodel share: edits that keep to the {@link EditRules}, copies with ids of their own, and
 * property descriptors in the user's words.
 */
public class ElementItemProvider extends ItemProviderAdapter {

    /** @param adapterFactory the factory that makes the item providers */
    public ElementItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator resourceLocator,
            String displayName, String description, EStructuralFeature feature, boolean isSettable, boolean multiLine,
            boolean sortChoices, Object staticImage, String category, String[] filterFlags) {
        return new ElementPropertyDescriptor(factory, resourceLocator, feature, isSettable);
    }

    @Override
    protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, int index) {
        return refusal(owner, feature, value).orElseGet(() -> super.createSetCommand(domain, owner, feature, value, index));
    }

    @Override
    protected Command createAddCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> values, int index) {
        return refusal(owner, feature, values).orElseGet(() -> super.createAddCommand(domain, owner, feature, values, index));
    }

    @Override
    protected Command createDragAndDropCommand(EditingDomain domain, Object owner, float location, int operations, int operation, Collection<?> collection) {
        Optional<Command> move = domain instanceof SightlineEditingDomain ours ? new DropEdits(ours).drop(collection, owner, location) : Optional.empty();
        return move.orElseGet(() -> super.createDragAndDropCommand(domain, owner, location, operations, operation, collection));
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, Helper helper) {
        return new FreshIdCopyCommand(domain, owner, helper);
    }

    private static Optional<Command> refusal(EObject owner, EStructuralFeature feature, Object value) {
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().map(one -> EditRules.refusal(owner, feature, one)).flatMap(Optional::stream).findFirst().map(RefusedCommand::new);
    }
}
