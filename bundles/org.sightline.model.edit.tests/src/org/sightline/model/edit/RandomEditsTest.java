/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.sightline.model.customerprocess.SightlinePackage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever edits are made in whatever order: undoing all of them gives the model back as it was, byte for byte. */
class RandomEditsTest {

    private static final int EDITS = 25;

    @Property(tries = 60, seed = "20260301")
    void undoOfAllEdits_restoresTheModel(@ForAll long seed) {
        PhoneOrder order = new PhoneOrder();
        String before = order.board.state();
        Random random = new Random(seed);

        for (int i = 0; i < EDITS; i++) {
            order.board.run(edit(order, random));
        }

        order.board.assertUndoneAndRedone(before);
    }

    private static Command edit(PhoneOrder order, Random random) {
        List<EObject> elements = new ArrayList<>();
        for (Iterator<EObject> all = order.portfolio.eAllContents(); all.hasNext();) {
            elements.add(all.next());
        }
        if (elements.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        EObject element = elements.get(random.nextInt(elements.size()));
        return switch (random.nextInt(7)) {
            case 0 -> order.edits.set(element, SightlinePackage.Literals.MODEL_ELEMENT__NOTES, "note " + random.nextInt(9));
            case 1 -> order.edits.move(element, random.nextBoolean() ? 1 : -1);
            case 2 -> order.edits.delete(List.of(element));
            case 3 -> order.edits.cut(List.of(element));
            case 4 -> CopyToClipboardCommand.create(order.domain, List.of(element));
            case 5 -> order.edits.paste(element);
            default -> create(order, element, random);
        };
    }

    private static Command create(PhoneOrder order, EObject owner, Random random) {
        List<?> descriptors = List.copyOf(order.domain.getNewChildDescriptors(owner, null));
        return order.edits.create(owner, (CommandParameter) descriptors.get(random.nextInt(descriptors.size())), List.of(owner));
    }
}
