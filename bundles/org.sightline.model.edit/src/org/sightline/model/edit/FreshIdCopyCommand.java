/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Collection;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Fills a copy with all that its original has but the id: the copy is another element and keeps the id that it was made with. */
final class FreshIdCopyCommand extends InitializeCopyCommand {

    FreshIdCopyCommand(EditingDomain domain, EObject owner, Helper copies) {
        super(domain, owner, copies);
    }

    @Override
    protected Collection<? extends EAttribute> getAttributesToCopy() {
        return super.getAttributesToCopy().stream().filter(attribute -> !attribute.isID()).toList();
    }
}
