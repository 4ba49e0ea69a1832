/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.console;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.FittedProposals;
import org.sightline.ui.voice.SpokenName;
import org.sightline.validation.console.ConsoleHistory;
import org.sightline.validation.completion.OclCompletion;
import org.sightline.validation.completion.Proposal;

/**
 * Where an expression is typed. Enter evaluates it, Shift+Enter begins a new line, Ctrl+Up and Ctrl+Down lead through the
 * history, Ctrl+Space proposes names.
 */
final class ExpressionField {

    private static final MessageBundle TEXTS = MessageBundle.of(ExpressionField.class);

    private final Text text;
    private final ConsoleHistory history;
    private final ContentProposalAdapter assist;
    private final Runnable evaluate;

    /**
     * @param parent where to make the field
     * @param history the expressions that were evaluated
     * @param context gives the class on which the expression stands
     * @param evaluate evaluates what is typed
     */
    ExpressionField(Composite parent, ConsoleHistory history, Supplier<Optional<EClass>> context, Runnable evaluate) {
        this.history = history;
        this.evaluate = evaluate;
        text = new Text(parent, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        SpokenName.give(text, () -> TEXTS.get("console_expression"));
        OclCompletion completion = new OclCompletion();
        assist = new ContentProposalAdapter(text, new Insertion(), null, KeyStroke.getInstance(SWT.CTRL, ' '), null);
        assist.setContentProposalProvider(new FittedProposals(assist, (contents, caret) -> context.get()
                .map(type -> completion.proposals(type, contents, caret).stream().map(NameProposal::new).toArray(IContentProposal[]::new))
                .orElseGet(() -> new IContentProposal[0])));
        assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
        assist.setPropagateKeys(true);
        text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
    }

    Text control() {
        return text;
    }

    private void keyPressed(KeyEvent event) {
        boolean isEnter = (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.SHIFT) == 0;
        if (isEnter && !assist.isProposalPopupOpen()) {
            event.doit = false;
            evaluate.run();
        } else if (event.keyCode == SWT.ARROW_UP && event.stateMask == SWT.CTRL) {
            event.doit = false;
            show(history.back(text.getText()));
        } else if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.CTRL) {
            event.doit = false;
            show(history.forth(text.getText()));
        }
    }

    /** @param expression what to show instead of what is typed */
    void show(String expression) {
        text.setText(expression);
        text.setSelection(expression.length());
    }

    /** Puts the name in the place of its beginning. */
    private static final class Insertion extends TextContentAdapter {

        @Override
        public void insertControlContents(Control control, String contents, int caret) {
            Text field = (Text) control;
            String before = field.getText().substring(0, field.getCaretPosition());
            int begin = before.length();
            while (begin > 0 && Character.isJavaIdentifierPart(before.charAt(begin - 1))) {
                begin--;
            }
            field.setSelection(begin, before.length());
            field.insert(contents);
            field.setSelection(begin + caret);
        }
    }

    /** A name as the platform's popup shows it. */
    private record NameProposal(Proposal proposal) implements IContentProposal {

        @Override
        public String getContent() {
            return proposal.insertion();
        }

        @Override
        public int getCursorPosition() {
            return proposal.caret();
        }

        @Override
        public String getLabel() {
            return switch (proposal.kind()) {
                case OPERATION -> proposal.name() + proposal.detail();
                case FEATURE, VARIABLE, LITERAL -> proposal.detail().isEmpty() ? proposal.name() : proposal.name() + " : " + proposal.detail();
                case TYPE, KEYWORD -> proposal.name();
            };
        }

        @Override
        public String getDescription() {
            return null;
        }
    }
}
