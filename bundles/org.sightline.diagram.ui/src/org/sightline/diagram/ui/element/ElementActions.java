/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.element;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.drafts.DraftReason;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.edit.merge.MergeEdits;
import org.sightline.model.edit.subprocess.SubprocessEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.drafts.DraftKeeper;

/**
 * What can be done with the selected steps beyond drawing them: merging, taking apart, putting together, and seeing where they are used. What cannot be done is
 * refused with the reason.
 */
public final class ElementActions implements Ability {

    /** Prefix of the ids of all these actions. */
    public static final String PREFIX = "org.sightline.diagram.ui.element.";

    private static final MessageBundle TEXTS = MessageBundle.of(ElementActions.class);

    private DiagramContext context;
    private SightlineEditingDomain domain;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        domain = opened.document().domain();
        SubprocessEdits processes = new SubprocessEdits(domain);
        named("extract", processes::extractRefusal, processes::extract);
        named("extractToProcess", processes::extractProcessRefusal, processes::extractToProcess);
        DiagramAction.offer(opened, PREFIX + "inline", () -> one(Activity.class).isPresent(),
                () -> one(Activity.class).ifPresent(step -> inline(processes, step)));
        MergeEdits merging = new MergeEdits(domain);
        DiagramAction.offer(opened, PREFIX + "merge", () -> all(Activity.class).size() > 1,
                () -> unlessRefused(merging.refusal(all(Activity.class)), () -> merged(merging)));
        DiagramAction.offer(opened, PREFIX + "whereUsed", () -> one(ModelElement.class).isPresent(),
                () -> one(ModelElement.class).ifPresent(element -> new WhereUsedDialog(shell(), domain, element, context::reveal).open()));
    }

    private void named(String id, Function<List<FlowNode>, Optional<String>> refusal, BiFunction<List<FlowNode>, String, Command> edit) {
        DiagramAction.offer(context, PREFIX + id, () -> !all(FlowNode.class).isEmpty(), () -> {
            List<FlowNode> nodes = all(FlowNode.class);
            if (!isRefused(refusal.apply(nodes))) {
                name(nodes.get(0)).ifPresent(name -> context.executeAndSelect(edit.apply(nodes, name)));
            }
        });
    }

    private Command merged(MergeEdits merging) {
        context.editor().getSite().getService(DraftKeeper.class).before(DraftReason.COMBINE, context.document());
        return merging.merge(all(Activity.class));
    }

    private Optional<String> name(NamedElement first) {
        String proposal = first.getName() == null ? "" : first.getName();
        InputDialog dialog = new InputDialog(shell(), TEXTS.get("extract_title"), TEXTS.get("extract_message"), proposal,
                text -> text.isBlank() ? TEXTS.get("extract_noName") : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private void inline(SubprocessEdits processes, Activity step) {
        if (isRefused(processes.inlineRefusal(step))) {
            return;
        }
        List<String> losses = processes.inlineLosses(step);
        if (losses.isEmpty() || MessageDialog.openConfirm(shell(), TEXTS.get("inline_title"), TEXTS.get("inline_losses", String.join("\n", losses)))) {
            context.executeAndSelect(processes.inline(step));
        }
    }

    private void unlessRefused(Optional<String> refusal, Supplier<Command> edit) {
        if (!isRefused(refusal)) {
            context.executeAndSelect(edit.get());
        }
    }

    private boolean isRefused(Optional<String> refusal) {
        refusal.ifPresent(reason -> MessageDialog.openWarning(shell(), TEXTS.get("refused_title"), reason));
        return refusal.isPresent();
    }

    private Shell shell() {
        return context.editor().getSite().getShell();
    }

    private <T extends EObject> List<T> all(Class<T> kind) {
        return context.selectedParts().stream().map(ItemPart::element).filter(kind::isInstance).map(kind::cast).distinct().toList();
    }

    /** @return the one selected element, if there is one and it is of that kind */
    private <T extends EObject> Optional<T> one(Class<T> kind) {
        List<EObject> elements = all(EObject.class);
        return elements.size() == 1 && kind.isInstance(elements.get(0)) ? Optional.of(kind.cast(elements.get(0))) : Optional.empty();
    }
}
