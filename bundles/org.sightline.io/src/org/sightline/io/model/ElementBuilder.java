/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sightline.io.Cursor;
import org.sightline.io.model.ElementForm.Slot;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.xml.sax.Attributes;

/**
 * Makes the elements of a model of the XML elements of a file, in XMI as EMF writes it: an XML element for each contained element and
 * for each value of a list of texts, an XML attribute for everything else. Whatever does not fit is reported.
 */
final class ElementBuilder {

    private static final String ANY_VERSION = "http://www.sightline.org/customerprocess/";

    private final Map<EClass, ElementForm> forms = new HashMap<>();
    private final List<PlacedView> views = new ArrayList<>();
    private final Cursor cursor;
    private final TypeNames types;
    private final AttributeReader attributeReader;
    private final Identities identities;
    private final ProblemList problems;
    private final ProblemList warnings;
    private Portfolio portfolio;

    ElementBuilder(Cursor cursor, TypeNames types, AttributeReader attributeReader, Identities identities, ProblemList problems, ProblemList warnings) {
        this.cursor = cursor;
        this.types = types;
        this.attributeReader = attributeReader;
        this.identities = identities;
        this.problems = problems;
        this.warnings = warnings;
    }

    /** @return the root of the model, or null as long as there is none */
    Portfolio portfolio() {
        return portfolio;
    }

    /** @return the customer views so far, in the order of the file */
    List<PlacedView> views() {
        return views;
    }

    /**
     * @return the root
     * @throws StopReading if the file is none of ours
     */
    OpenElement root(String uri, String name, Attributes attributes) throws StopReading {
        String expected = SightlinePackage.Literals.PORTFOLIO.getName();
        if (!uri.equals(SightlinePackage.eNS_URI)) {
            throw new StopReading(uri.startsWith(ANY_VERSION) ? "root_otherVersion" : "root_wrongNamespace", uri, SightlinePackage.eNS_URI);
        } else if (!name.equals(expected) || AttributeReader.statedType(attributes) != null) {
            throw new StopReading("root_wrongType", name, expected);
        }
        portfolio = SightlineFactory.eINSTANCE.createPortfolio();
        return begin(portfolio, attributes);
    }

    /** @return the element or text, or null if it is to be skipped with all that it contains */
    OpenElement within(OpenElement owner, String uri, String name, String qualifiedName, Attributes attributes) {
        Slot slot = uri.isEmpty() && !owner.isText() ? owner.form().slot(name) : null;
        if (slot == null) {
            return refuse("element_unknown", owner.element(), qualifiedName);
        }
        String address = attributes.getValue("", "href");
        if (address != null) {
            return refuse("attribute_leavesFile", owner.element(), name, address);
        }
        return switch (slot.shape()) {
            case CHILDREN -> child(owner, slot, attributes);
            case TEXTS -> attributes.getLength() == 0 ? OpenElement.textOf(owner, slot)
                    : refuse("attribute_unknown", owner.element(), attributes.getQName(0), attributes.getValue(0));
            case VALUE, IDS -> refuse("element_isAttribute", owner.element(), name);
            case NOT_STORED -> refuse("feature_notStored", owner.element(), name);
        };
    }

    /** Keeps in mind the id of an element that is skipped: what refers to it is not another problem. */
    void skipped(Attributes attributes) {
        identities.skip(attributes.getValue("", "id"));
    }

    /** Takes text, of which only the texts of a list may consist of more than blanks. */
    void text(OpenElement owner, char[] characters, int start, int length) {
        if (owner.isText()) {
            owner.text().append(characters, start, length);
        } else if (!isBlank(characters, start, length)) {
            refuse("text_misplaced", owner.element(), new String(characters, start, length));
        }
    }

    /** Ends an element; a text joins its list. */
    void end(OpenElement closed) {
        if (!closed.isText()) {
            return;
        }
        InternalEList<Object> texts = list(closed, closed.texts());
        String text = closed.text().toString();
        if (texts.contains(text)) {
            warnings.add(cursor.line(), cursor.column(), "text_twice", closed.element(), closed.texts().feature().getName(), text);
        } else {
            texts.addUnique(text);
        }
    }

    private OpenElement child(OpenElement owner, Slot slot, Attributes attributes) {
        EClass type = type(slot.reference().getEReferenceType(), slot.feature().getName(), attributes);
        if (type == null) {
            return null;
        }
        ModelElement child = (ModelElement) SightlineFactory.eINSTANCE.create(type);
        OpenElement opened = begin(child, attributes);
        if (slot.feature().isMany()) {
            list(owner, slot).addUnique(child);
        } else if (owner.element().eGet(slot.id(), false, true) == null) {
            owner.element().eSet(slot.id(), child);
        } else {
            return refuse("element_twice", owner.element(), slot.feature().getName());
        }
        if (child instanceof CustomerView view) {
            views.add(new PlacedView(view, cursor.line(), cursor.column()));
        }
        return opened;
    }

    /** @return the type that the attributes state, or the expected one; null if it does not fit */
    private EClass type(EClass expected, String feature, Attributes attributes) {
        String stated = AttributeReader.statedType(attributes);
        EClass type = stated == null ? expected : types.type(stated);
        if (type == null || !expected.isSuperTypeOf(type)) {
            refuse("type_wrong", feature, stated, expected.getName());
            return null;
        } else if (type.isAbstract()) {
            refuse("type_abstract", feature, type.getName());
            return null;
        }
        return type;
    }

    /** Attributes are set while the element stands alone, since nobody can have deduced anything from it then. */
    private OpenElement begin(ModelElement element, Attributes attributes) {
        InternalEObject made = (InternalEObject) element;
        ElementForm form = forms.computeIfAbsent(element.eClass(), ElementForm::new);
        boolean hasId = attributeReader.read(attributes, made, form);
        if (!Identities.isValid(element)) {
            refuse("id_invalid", element, element.getId());
        } else {
            ModelElement same = identities.add(element);
            if (same != null) {
                refuse("id_twice", element, element.getId(), same);
            } else if (!hasId) {
                warnings.add(cursor.line(), cursor.column(), "id_missing", element, element.getId());
            }
        }
        return OpenElement.of(made, form);
    }

    private static boolean isBlank(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (characters[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(OpenElement owner, Slot slot) {
        return (InternalEList<Object>) owner.element().eGet(slot.id(), false, true);
    }

    private OpenElement refuse(String key, Object... arguments) {
        problems.add(cursor.line(), cursor.column(), key, arguments);
        return null;
    }
}
