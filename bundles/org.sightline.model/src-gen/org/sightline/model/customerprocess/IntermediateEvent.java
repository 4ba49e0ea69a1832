/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intermediate Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An event on the way.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.IntermediateEvent#isThrowing <em>Throwing</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getIntermediateEvent()
 * @model
 * @generated
 */
public interface IntermediateEvent extends TimedNode, Event {
	/**
	 * Returns the value of the '<em><b>Throwing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the process causes it, rather than waits for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Throwing</em>' attribute.
	 * @see #setThrowing(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getIntermediateEvent_Throwing()
	 * @model
	 * @generated
	 */
	boolean isThrowing();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.IntermediateEvent#isThrowing <em>Throwing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Throwing</em>' attribute.
	 * @see #isThrowing()
	 * @generated
	 */
	void setThrowing(boolean value);

} // IntermediateEvent
