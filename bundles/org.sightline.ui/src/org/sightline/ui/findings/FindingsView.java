/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.editor.InSight;
import org.sightline.ui.editor.LateView;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.elements.HeadLine;
import org.sightline.ui.validation.FindingRow;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.Severity;
import org.sightline.validation.fix.QuickFix;

/**
 * What the constraints have found in the model in front, kept up to date while it is edited. Beside the list stands what can be done
 * about the selected finding. A double click or Enter leads to the element, Ctrl+1 to the quick fixes.
 */
public final class FindingsView extends LateView {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.findings";

    private static final String QUICK_FIX = "org.sightline.ui.quickFix";
    private static final MessageBundle TEXTS = MessageBundle.of(FindingsView.class);
    /** More lines would take the user interface too long to make after each edit, and nobody reads them. */
    private static final int LISTED = 1_000;
    private static final int[] WEIGHTS = {55, 45};

    private FindingFilter filter;
    private List<SeverityAction> toggles = List.of();
    private Runnable validationChanged;
    private FindingGrouping grouping;
    private EditorFollower follower;
    private HeadLine head;
    private SashForm sash;
    private Composite list;
    private FindingsTree tree;
    private QuickFixPane pane;
    private Optional<LiveValidation> validation = Optional.empty();
    private List<FindingRow> shown = List.of();
    private Map<Severity, Long> counts = Map.of();
    private int listed;

    @Override
    protected void createContent(Composite parent) {
        filter = new FindingFilter();
        grouping = FindingGrouping.NONE;
        toggles = Arrays.stream(Severity.values()).map(severity -> new SeverityAction(severity, filter, this::refresh)).toList();
        head = new HeadLine(parent);
        sash = new SashForm(head.body(), SWT.HORIZONTAL);
        list = createList(sash);
        validationChanged = new InSight(sash, this::follow);
        pane = new QuickFixPane(sash, this::apply);
        sash.setWeights(WEIGHTS);
        getSite().setSelectionProvider(tree.viewer());
        createMenus();
        getSite().getService(IHandlerService.class).activateHandler(QUICK_FIX, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                pane.setFocus();
                return null;
            }
        });
        follower = new EditorFollower(getViewSite(), this::editorChanged, () -> { });
        follower.start();
        refresh();
    }

    private Composite createList(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(part);
        Text search = new Text(part, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("findings_search"));
        search.addModifyListener(event -> {
            filter.search(search.getText());
            refresh();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new FindingsTree(part);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree().getParent());
        tree.viewer().addOpenListener(event -> jump());
        tree.viewer().addSelectionChangedListener(event -> showSelected());
        return part;
    }

    private void createMenus() {
        IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
        toggles.forEach(toolBar::add);
        IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
        for (FindingGrouping each : FindingGrouping.values()) {
            viewMenu.add(new GroupingAction(each, this::group));
        }
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
    }

    private void fill(IMenuManager menu) {
        follower.document().ifPresent(document -> QuickFixMenu.fill(menu, document, fixes()));
    }

    private void group(FindingGrouping chosen) {
        grouping = chosen;
        refresh();
    }

    private void editorChanged(Optional<DocumentEditor> editor) {
        validation.ifPresent(former -> former.removeListener(validationChanged));
        validation = editor.flatMap(DocumentEditor::validation);
        validation.ifPresent(current -> current.addListener(validationChanged));
        refresh();
    }

    /** Most of what a validation tells is that it is under way: the findings are the same then. */
    private void follow() {
        if (rows() == shown) {
            showState();
        } else {
            refresh();
        }
    }

    private List<FindingRow> rows() {
        return validation.map(LiveValidation::rows).orElse(List.of());
    }

    private void refresh() {
        shown = rows();
        List<FindingRow> found = filter.apply(shown);
        tree.show(grouping.lines(found.subList(0, Math.min(found.size(), LISTED))));
        listed = found.size();
        counts = shown.stream().collect(Collectors.groupingBy(FindingRow::severity, Collectors.counting()));
        toggles.forEach(toggle -> toggle.showCount(count(toggle.severity())));
        showState();
    }

    private void showState() {
        head.show(listed > LISTED ? TEXTS.get("findings_more", summary(), LISTED) : summary());
        if (isUpToDate()) {
            showSelected();
        }
    }

    private boolean isUpToDate() {
        return validation.isEmpty() || validation.get().isUpToDate();
    }

    private void showSelected() {
        // The list takes all the room until there is something to say about one of its lines.
        sash.setMaximizedControl(tree.selected() == null ? list : null);
        pane.show(tree.selected(), fixes());
    }

    /* Those of a finding about the model as it was before the last edit might not fit any more. */
    private List<QuickFix> fixes() {
        FindingRow selected = tree.selected();
        return selected == null ? List.of() : validation.filter(LiveValidation::isUpToDate).map(current -> current.fixes(selected)).orElse(List.of());
    }

    private void apply(QuickFix fix) {
        if (isUpToDate()) {
            // The button that has the focus goes with the finding, and keys would go nowhere.
            focusContent();
            follower.document().ifPresent(document -> document.execute(fix.command()));
        }
    }

    private String summary() {
        if (validation.isEmpty()) {
            return TEXTS.get("findings_noModel");
        }
        if (validation.get().failure().isPresent()) {
            return TEXTS.get("findings_failed", validation.get().failure().get().toString());
        }
        boolean isUpToDate = validation.get().isUpToDate();
        String found = TEXTS.get("findings_summary", count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
        return isUpToDate && shown.isEmpty() ? TEXTS.get("findings_none") : TEXTS.get(isUpToDate ? "findings_now" : "findings_checking", found);
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    private void jump() {
        ElementReference.in(tree.viewer().getStructuredSelection())
                .ifPresent(element -> follower.editor().ifPresent(editor -> editor.reveal(element)));
    }

    @Override
    protected void focusContent() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    protected void disposeContent() {
        validation.ifPresent(current -> current.removeListener(validationChanged));
        follower.dispose();
    }
}
