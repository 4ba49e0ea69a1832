/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.find.FindQuery;
import org.sightline.model.edit.find.FindQuery.Mode;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** What to search for, where, and what is to stand in its place. */
final class SearchFields {

    private static final MessageBundle TEXTS = MessageBundle.of(SearchFields.class);
    private static final int COLUMNS = 4;
    private static final int FIELD_WIDTH = 80;
    private static final List<EClass> KINDS = List.of(Literals.ACTIVITY, Literals.DECISION, Literals.START_EVENT, Literals.INTERMEDIATE_EVENT,
            Literals.END_EVENT, Literals.WAIT_POINT, Literals.SEQUENCE_FLOW, Literals.MESSAGE_FLOW, Literals.LANE, Literals.PHASE, Literals.FAIL_POINT, Literals.PAIN_POINT,
            Literals.CAUSE, Literals.CHANNEL, Literals.BUSINESS_SYSTEM, Literals.CUSTOMER_TASK, Literals.CUSTOMER_PROCESS);

    private final Text find;
    private final Text replace;
    private final Label message;
    private final Combo mode;
    private final Combo scope;
    private final Combo kind;
    private final Button matchCase;
    private final Button namesOnly;

    /**
     * @param parent where to make them
     * @param buttons makes what stands below the texts and gives it back
     * @param changed told when something else is to be searched for
     */
    SearchFields(Composite parent, Function<Composite, Composite> buttons, Runnable changed) {
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(6, 4).spacing(6, 3).applyTo(parent);
        find = text(parent, "search_find");
        mode = combo(parent, "search_mode", Stream.of(Mode.values()).map(each -> TEXTS.get("search_" + each.name())).toList());
        ((GridData) mode.getLayoutData()).widthHint = SWT.DEFAULT;
        replace = text(parent, "search_replace");
        scope = combo(parent, "search_scope", Stream.of(SearchScope.values()).map(SearchScope::label).toList());
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(message);
        kind = combo(parent, "search_kind", Stream.concat(Stream.of(TEXTS.get("search_allKinds")), KINDS.stream().map(ElementTexts::type)).toList());
        Composite row = buttons.apply(parent);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(row);
        Composite checks = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).applyTo(checks);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(checks);
        matchCase = check(checks, "search_matchCase");
        namesOnly = check(checks, "search_namesOnly");
        parent.setTabList(new Control[] {find, replace, row, mode, scope, kind, checks});
        find.addModifyListener(event -> changed.run());
        Stream.of(mode, scope, kind).forEach(each -> each.addListener(SWT.Selection, event -> changed.run()));
        Stream.of(matchCase, namesOnly).forEach(each -> each.addListener(SWT.Selection, event -> changed.run()));
    }

    private static Text text(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(TEXTS.get(key));
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Combo combo(Composite parent, String key, List<String> items) {
        new Label(parent, SWT.NONE).setText(TEXTS.get(key));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static Button check(Composite parent, String key) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(TEXTS.get(key));
        return button;
    }

    Text findField() {
        return find;
    }

    /** @param wanted how the text is to be meant */
    void mode(Mode wanted) {
        mode.select(wanted.ordinal());
        mode.notifyListeners(SWT.Selection, new Event());
    }

    Text replaceField() {
        return replace;
    }

    SearchScope scope() {
        return SearchScope.values()[scope.getSelectionIndex()];
    }

    /** @return what is searched for in the editor in front; empty if there is no text yet */
    Optional<FindQuery> query(DocumentEditor editor, ModelDocument document) {
        if (find.getText().isEmpty()) {
            return Optional.empty();
        }
        Set<EClass> kinds = kind.getSelectionIndex() == 0 ? Set.of() : Set.of(KINDS.get(kind.getSelectionIndex() - 1));
        return Optional.of(new FindQuery(find.getText(), Mode.values()[mode.getSelectionIndex()], matchCase.getSelection(),
                scope().roots(editor, document), kinds, namesOnly.getSelection()));
    }

    /**
     * @param text what to say below the field
     * @param isProblem whether it is what is wrong with what stands in it
     */
    void tell(String text, boolean isProblem) {
        message.setText(text.replace("&", "&&"));
        message.setToolTipText(text);
        message.setForeground(isProblem ? Look.of(message.getDisplay()).color(LookColor.BAD) : null);
        message.getParent().layout();
    }
}
