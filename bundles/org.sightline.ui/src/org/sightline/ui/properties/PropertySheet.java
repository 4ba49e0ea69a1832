/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementRevealer;
import org.sightline.ui.fields.ElementProperties;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.look.TextWidth;
import org.sightline.validation.Severity;

/**
 * The properties of one or several elements by sections: the sections at the left, the fields of the chosen one at the right, the help
 * of the field that the user is at below. The section stays chosen from one element to the next, as long as these have it.
 */
final class PropertySheet {

    private static final MessageBundle TEXTS = MessageBundle.of(PropertySheet.class);

    private static final int LIST_WIDTH = 142;

    private final Composite control;
    private final SheetHeader header;
    private final SectionList sections;
    private final Composite pages;
    private final SectionPage fieldsPage;
    private final UsesPage usesPage;
    private final HelpBar help;
    private PropertyGroup wanted = PropertyGroup.GENERAL;
    private ModelDocument document;
    private List<EObject> elements = List.of();
    private Map<PropertyGroup, List<PropertyField>> fields = Map.of();
    private FieldFindings findings = new FieldFindings(Optional.empty());
    private boolean isShowing;

    /**
     * @param parent where to make the sheet
     * @param revealer leads to elements that properties point to
     */
    PropertySheet(Composite parent, ElementRevealer revealer) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        control = toolkit.createComposite(parent);
        control.addDisposeListener(event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(control);
        header = new SheetHeader(control, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(header.control());
        line(SWT.HORIZONTAL);
        Composite list = toolkit.createComposite(control);
        GridLayoutFactory.fillDefaults().margins(6, 8).applyTo(list);
        GridDataFactory.fillDefaults().grab(false, true).hint(TextWidth.of(list, LIST_WIDTH), SWT.DEFAULT).applyTo(list);
        sections = new SectionList(list, this::chosen);
        toolkit.adapt(sections.table(), false, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sections.table());
        Label separator = new Label(control, SWT.SEPARATOR | SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(separator);
        pages = toolkit.createComposite(control);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        line(SWT.HORIZONTAL);
        help = new HelpBar(control, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(help.control());
        FieldSite site = new FieldSite(toolkit, revealer, help);
        fieldsPage = new SectionPage(pages, site);
        usesPage = new UsesPage(pages, site);
    }

    private void line(int direction) {
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(new Label(control, SWT.SEPARATOR | direction));
    }

    Composite control() {
        return control;
    }

    /**
     * @param shownDocument the model
     * @param shown elements of it, at least one
     * @param found what is found about them
     */
    void show(ModelDocument shownDocument, List<EObject> shown, FieldFindings found) {
        document = shownDocument;
        elements = List.copyOf(shown);
        findings = found;
        fields = new ElementProperties(document, elements).byGroup();
        showSections();
        showPage();
        showHeader();
    }

    private List<PropertyGroup> groups() {
        List<PropertyGroup> groups = new ArrayList<>(fields.keySet());
        if (elements.size() == 1 && elements.getFirst() instanceof ModelElement) {
            groups.add(PropertyGroup.USES);
        }
        groups.sort(Comparator.naturalOrder());
        return groups;
    }

    private PropertyGroup current() {
        return groups().contains(wanted) ? wanted : groups().getFirst();
    }

    private void showSections() {
        isShowing = true;
        sections.show(groups(), this::title, this::worst);
        sections.select(current());
        isShowing = false;
    }

    private String title(PropertyGroup group) {
        int uses = group == PropertyGroup.USES ? uses((ModelElement) elements.getFirst()) : 0;
        return uses == 0 ? group.title() : TEXTS.get("sheet_usedBy", group.title(), uses);
    }

    private int uses(ModelElement element) {
        int flows = element instanceof InteractionNode node ? node.getIncoming().size() + node.getOutgoing().size() : 0;
        return document.domain().references().to(element).size() + flows;
    }

    private Optional<Severity> worst(PropertyGroup group) {
        return fields.getOrDefault(group, List.of()).stream().flatMap(field -> findings.worst(field).stream()).min(Comparator.naturalOrder());
    }

    private void chosen(PropertyGroup group) {
        if (!isShowing) {
            fieldsPage.commit();
            wanted = group;
            showPage();
        }
    }

    /** @param group a section; it is shown, now and for what is selected next, as long as that has it */
    void choose(PropertyGroup group) {
        wanted = group;
        sections.select(current());
    }

    private void showPage() {
        boolean isUses = current() == PropertyGroup.USES;
        if (isUses) {
            usesPage.show(document, (ModelElement) elements.getFirst());
        } else {
            fieldsPage.show(fields.get(current()));
            fieldsPage.showFindings(findings);
        }
        help.keep(isUses ? List.of() : fields.get(current()));
        Control page = isUses ? usesPage.control() : fieldsPage.control();
        StackLayout stack = (StackLayout) pages.getLayout();
        if (stack.topControl != page) {
            stack.topControl = page;
            pages.layout();
        }
    }

    private void showHeader() {
        header.show(elements, findings.elsewhere(elements, fields.values().stream().flatMap(List::stream).toList()));
    }

    /** Shows all values as they are now. */
    void refresh() {
        showSections();
        if (current() == PropertyGroup.USES) {
            showPage();
        } else {
            fieldsPage.refresh();
        }
        showHeader();
    }

    /** Shows the findings as they are now. */
    void refreshFindings() {
        showSections();
        fieldsPage.showFindings(findings);
        showHeader();
    }

    /** Takes over what has been typed but not yet set. */
    void commit() {
        fieldsPage.commit();
    }

    void setFocus() {
        sections.table().setFocus();
    }

    /** @param feature a property of what is shown; its section is chosen and its field gets the focus */
    void setFocus(EStructuralFeature feature) {
        fields.forEach((group, members) -> {
            if (members.stream().anyMatch(field -> field.feature() == feature)) {
                choose(group);
            }
        });
        fieldsPage.setFocus(feature);
    }
}
