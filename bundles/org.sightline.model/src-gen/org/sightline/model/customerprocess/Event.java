/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happens.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Event#getTrigger <em>Trigger</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getEvent()
 * @model abstract="true"
 * @generated
 */
public interface Event extends FlowNode {
	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.EventTrigger}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What triggers it, or what it results in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see org.sightline.model.customerprocess.EventTrigger
	 * @see #setTrigger(EventTrigger)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getEvent_Trigger()
	 * @model
	 * @generated
	 */
	EventTrigger getTrigger();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Event#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see org.sightline.model.customerprocess.EventTrigger
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(EventTrigger value);

} // Event
