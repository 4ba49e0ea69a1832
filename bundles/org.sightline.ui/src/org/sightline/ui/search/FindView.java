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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.sightline.io.drafts.DraftReason;
import org.sightline.model.edit.find.FindQuery;
import org.sightline.model.edit.find.Hit;
import org.sightline.model.edit.find.Replacement;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.editor.SoonAfter;
import org.sightline.ui.look.TurningSash;

/**
 * Searches the model in front while one types, and replaces. A hit that is selected is shown in the editor in front. Enter and F3 lead to the
 * next hit, Shift with them to the one before, Esc back to the editor.
 */
public final class FindView extends ViewPart {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.find";

    private static final MessageBundle TEXTS = MessageBundle.of(FindView.class);
    private static final int[] WEIGHTS = {50, 50};

    private EditorFollower follower;
    private SearchFields fields;
    private HitTable table;
    private Button replaceOne;
    private Button replaceAll;
    private Optional<SearchSession> session = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        ScrolledComposite scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
        Composite left = new Composite(scrolled, SWT.NONE);
        fields = new SearchFields(left, this::addButtons, this::search);
        scrolled.setContent(left);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> scrolled.setMinHeight(left.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
        table = new HitTable(sash, this::choose);
        table.viewer().addOpenListener(event -> activateEditor());
        sash.setWeights(WEIGHTS);
        TurningSash.follow(sash);
        KeyListener keys = KeyListener.keyPressedAdapter(event -> {
            if (event.character == SWT.CR) {
                step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            } else if (event.character == SWT.ESC) {
                activateEditor();
            }
        });
        fields.findField().addKeyListener(keys);
        fields.replaceField().addKeyListener(keys);
        fields.replaceField().addModifyListener(event -> update());
        follower = new EditorFollower(getViewSite(), editor -> search(), new SoonAfter(sash, this::refresh));
        follower.start();
        search();
    }

    private Composite addButtons(Composite left) {
        Composite row = new Composite(left, SWT.NONE);
        RowLayoutFactory.fillDefaults().center(true).spacing(5).applyTo(row);
        button(row, "find_previous", () -> step(-1));
        button(row, "find_next", () -> step(1));
        replaceOne = button(row, "find_replace", this::replaceOne);
        replaceAll = button(row, "find_replaceAll", this::replaceAll);
        return row;
    }

    private static Button button(Composite row, String key, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void search() {
        Optional<DocumentEditor> editor = follower == null ? Optional.empty() : follower.editor();
        session = editor.flatMap(front -> front.document().flatMap(document -> session(front, document)));
        update();
    }

    private Optional<SearchSession> session(DocumentEditor editor, ModelDocument document) {
        Optional<FindQuery> query = fields.query(editor, document);
        return query.map(asked -> new SearchSession(document, asked, fields.scope(), editor.shown()));
    }

    private void refresh() {
        session.ifPresent(SearchSession::refresh);
        update();
    }

    private void update() {
        List<Hit> hits = session.map(SearchSession::hits).orElse(List.of());
        table.show(hits, session.map(SearchSession::index).orElse(-1), session.map(SearchSession::place).orElse(0));
        Optional<String> problem = session.flatMap(found -> found.problem().or(() -> found.refusal(fields.replaceField().getText())));
        fields.tell(problem.orElseGet(this::summary), problem.isPresent());
        replaceOne.setEnabled(problem.isEmpty() && !hits.isEmpty());
        replaceAll.setEnabled(problem.isEmpty() && !hits.isEmpty());
    }

    private String summary() {
        if (follower == null || follower.document().isEmpty()) {
            return TEXTS.get("find_noModel");
        }
        return session.map(this::summary).orElse(TEXTS.get("find_type"));
    }

    private String summary(SearchSession found) {
        String key = found.hits().isEmpty() ? "find_nothing" : found.index() < 0 ? "find_found" : isInSight(found) ? "find_count" : "find_countElsewhere";
        return TEXTS.get(key, found.position(), found.count());
    }

    private boolean isInSight(SearchSession found) {
        Set<EObject> shown = follower.editor().map(DocumentEditor::shown).orElse(Set.of());
        return found.current().isEmpty() || SearchScope.SHOWN.has(found.current().get(), shown);
    }

    /** @param by 1 to go to the next hit, -1 to the one before */
    public void step(int by) {
        session.ifPresent(found -> {
            found.step(by);
            reveal();
        });
    }

    private void choose(int index) {
        session.ifPresent(found -> found.choose(index));
        reveal();
    }

    private void reveal() {
        session.flatMap(SearchSession::current).ifPresent(hit -> follower.editor().ifPresent(editor -> editor.reveal(hit.element())));
        update();
    }

    private void replaceOne() {
        SearchSession found = session.orElseThrow();
        if (found.current().isEmpty()) {
            step(1);
            return;
        }
        Optional<Replacement> one = found.replacement(fields.replaceField().getText());
        if (one.isPresent()) {
            follower.document().ifPresent(document -> document.execute(found.replace(List.of(one.get()))));
            found.goOnBehind(one.get());
        } else {
            found.step(1);
        }
        reveal();
    }

    private void replaceAll() {
        SearchSession found = session.orElseThrow();
        ReplaceDialog dialog = new ReplaceDialog(getSite().getShell(), found.preview(fields.replaceField().getText()));
        if (dialog.open() == Window.OK) {
            follower.document().ifPresent(document -> {
                getSite().getService(DraftKeeper.class).before(DraftReason.REPLACE, document);
                document.execute(found.replace(dialog.chosen()));
            });
        }
    }

    private void activateEditor() {
        follower.editor().ifPresent(editor -> getSite().getPage().activate(editor));
    }

    /** Lets the user type what to search for. */
    public void startSearch() {
        fields.findField().setFocus();
        fields.findField().selectAll();
    }

    SearchFields fields() {
        return fields;
    }

    @Override
    public void setFocus() {
        fields.findField().setFocus();
    }

    @Override
    public void dispose() {
        follower.dispose();
        super.dispose();
    }
}
