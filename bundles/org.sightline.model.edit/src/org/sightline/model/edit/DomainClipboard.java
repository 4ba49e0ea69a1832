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

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.edit.clipboard.ClipboardEdits;
import org.sightline.model.messages.MessageBundle;

/** The clipboard that an editing domain has of its own: it holds the text that {@link ClipboardEdits} makes of elements. */
final class DomainClipboard {

    private static final MessageBundle TEXTS = MessageBundle.of(DomainClipboard.class);

    private final SightlineEditingDomain domain;
    private final ClipboardEdits edits;

    DomainClipboard(SightlineEditingDomain domain) {
        this.domain = domain;
        edits = new ClipboardEdits(domain);
    }

    Command copy(Collection<? extends EObject> elements) {
        return edits.copyRefusal(elements).<Command>map(RefusedCommand::new).orElseGet(() -> new CopyCommand(elements));
    }

    Command cut(Collection<? extends EObject> elements) {
        Command cut = edits.cut(elements);
        if (!cut.canExecute()) {
            return cut;
        }
        List<EObject> chosen = List.copyOf(elements);
        return new CommandWrapper(cut.getLabel(), cut.getDescription(), cut) {
            @Override
            public void execute() {
                domain.setClipboard(List.of(edits.cutText(chosen)));
                super.execute();
            }
        };
    }

    Command paste(EObject owner) {
        return text().map(text -> edits.paste(text, owner)).orElseGet(() -> new RefusedCommand(TEXTS.get("clipboard_empty")));
    }

    private Optional<String> text() {
        Collection<?> held = domain.getClipboard();
        return held == null ? Optional.empty() : held.stream().filter(String.class::isInstance).map(String.class::cast).findFirst();
    }

    /** Changes no model, so that there is nothing to undo. The text is made when it is wanted: menus ask for the command with each selection. */
    private final class CopyCommand extends AbstractCommand implements AbstractCommand.NonDirtying {

        private final List<EObject> elements;
        private String text;

        CopyCommand(Collection<? extends EObject> elements) {
            super(TEXTS.get("clipboard_copy", EditNames.of(elements)));
            this.elements = List.copyOf(elements);
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            text = edits.copy(elements);
            redo();
        }

        @Override
        public void undo() {
            domain.setClipboard(null);
        }

        @Override
        public void redo() {
            domain.setClipboard(List.of(text));
        }
    }
}
