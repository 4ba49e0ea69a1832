/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** Making an element by its name alone where something refers to it, such as a channel at the step that uses it first. One edit. */
public final class NewReferent {

    private static final MessageBundle TEXTS = MessageBundle.of(NewReferent.class);

    private static final Map<EClass, EReference> IN_PORTFOLIO = Map.of(
            Literals.CHANNEL, Literals.PORTFOLIO__CHANNELS, Literals.CUSTOMER, Literals.PORTFOLIO__CUSTOMERS,
            Literals.ORGANIZATION, Literals.PORTFOLIO__ORGANIZATIONS, Literals.STAGE, Literals.PORTFOLIO__STAGES,
            Literals.CUSTOMER_TASK, Literals.PORTFOLIO__CUSTOMER_TASKS, Literals.CAUSE, Literals.PORTFOLIO__CAUSES);
    private static final Map<EClass, EReference> IN_ORGANIZATION = Map.of(
            Literals.BUSINESS_SYSTEM, Literals.ORGANIZATION__SYSTEMS, Literals.RESOURCE_POOL, Literals.ORGANIZATION__RESOURCE_POOLS,
            Literals.CALENDAR, Literals.ORGANIZATION__CALENDARS, Literals.ORGANIZATION_UNIT, Literals.ORGANIZATION__UNITS);
    private static final Map<EClass, EReference> IN_PROCESS = Map.of(Literals.PHASE, Literals.CUSTOMER_PROCESS__PHASES);

    private final ModelDocument document;
    private final PropertyField field;
    private final EObject holder;
    private final EReference containment;

    private NewReferent(ModelDocument document, PropertyField field, EObject holder, EReference containment) {
        this.document = document;
        this.field = field;
        this.holder = holder;
        this.containment = containment;
    }

    /**
     * @param document the model
     * @param field a reference or list of references
     * @return how what it refers to is made; empty if no place or kind for it can be told
     */
    static Optional<NewReferent> of(ModelDocument document, PropertyField field) {
        EClass type = ((EReference) field.feature()).getEReferenceType();
        EObject element = field.element();
        return in(Optional.of(document.portfolio()), IN_PORTFOLIO.get(type), document, field)
                .or(() -> in(organization(element, document.portfolio()), IN_ORGANIZATION.get(type), document, field))
                .or(() -> in(Optional.ofNullable(Scope.process(element)), IN_PROCESS.get(type), document, field));
    }

    private static Optional<NewReferent> in(Optional<? extends EObject> holder, EReference containment, ModelDocument document, PropertyField field) {
        return containment == null ? Optional.empty() : holder.map(owner -> new NewReferent(document, field, owner, containment));
    }

    /** The organisation around the element, else that of its process, else the first one. */
    private static Optional<Organization> organization(EObject element, Portfolio portfolio) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof Organization organization) {
                return Optional.of(organization);
            }
        }
        return Optional.ofNullable(Scope.process(element)).map(CustomerProcess::getOrganization)
                .or(() -> portfolio.getOrganizations().stream().findFirst());
    }

    /** @return what is made, in words: "Channel" */
    public String type() {
        return ElementTexts.type(containment.getEReferenceType());
    }

    /**
     * Makes the element and lets the property refer to it, for all elements that have the property.
     *
     * @param name its name
     * @return why that is refused; empty if it was done
     */
    public Optional<String> make(String name) {
        Optional<String> refusal = name.isBlank() ? Optional.of(TEXTS.get("newReferent_noName")) : EditRules.textRefusal(name);
        Command command = document.domain().checked(refusal, TEXTS.get("newReferent_edit", type(), name.strip()), () -> List.of(made(name)));
        document.execute(command);
        return refusal;
    }

    private EObject made(String name) {
        NamedElement made = (NamedElement) PropertyField.make(containment.getEReferenceType());
        made.setName(name.strip());
        list(holder, containment).add(made);
        for (EObject element : field.elements()) {
            if (field.feature().isMany()) {
                list(element, (EReference) field.feature()).add(made);
            } else {
                element.eSet(field.feature(), made);
            }
        }
        return made;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }
}
