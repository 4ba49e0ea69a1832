/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Start Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Begin of a process or sub-process.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.StartEvent#isInterrupting <em>Interrupting</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getStartEvent()
 * @model
 * @generated
 */
public interface StartEvent extends Event {
	/**
	 * Returns the value of the '<em><b>Interrupting</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the start of an event sub-process ends what goes on around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupting</em>' attribute.
	 * @see #setInterrupting(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getStartEvent_Interrupting()
	 * @model default="true"
	 * @generated
	 */
	boolean isInterrupting();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.StartEvent#isInterrupting <em>Interrupting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupting</em>' attribute.
	 * @see #isInterrupting()
	 * @generated
	 */
	void setInterrupting(boolean value);

} // StartEvent
