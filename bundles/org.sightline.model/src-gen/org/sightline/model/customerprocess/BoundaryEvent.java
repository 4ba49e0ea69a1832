/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boundary Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An event at the border of an activity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.BoundaryEvent#getAttachedTo <em>Attached To</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.BoundaryEvent#isInterrupting <em>Interrupting</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getBoundaryEvent()
 * @model
 * @generated
 */
public interface BoundaryEvent extends Event {
	/**
	 * Returns the value of the '<em><b>Attached To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity that it can leave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attached To</em>' reference.
	 * @see #setAttachedTo(Activity)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getBoundaryEvent_AttachedTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Activity getAttachedTo();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.BoundaryEvent#getAttachedTo <em>Attached To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attached To</em>' reference.
	 * @see #getAttachedTo()
	 * @generated
	 */
	void setAttachedTo(Activity value);

	/**
	 * Returns the value of the '<em><b>Interrupting</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it ends the activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupting</em>' attribute.
	 * @see #setInterrupting(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getBoundaryEvent_Interrupting()
	 * @model default="true"
	 * @generated
	 */
	boolean isInterrupting();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.BoundaryEvent#isInterrupting <em>Interrupting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupting</em>' attribute.
	 * @see #isInterrupting()
	 * @generated
	 */
	void setInterrupting(boolean value);

} // BoundaryEvent
