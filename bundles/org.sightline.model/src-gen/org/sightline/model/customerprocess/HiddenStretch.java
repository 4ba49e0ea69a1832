/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hidden Stretch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Hidden work that joins two shown nodes of a customer view. Derived, never stored, hence without an id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.HiddenStretch#getSource <em>Source</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.HiddenStretch#getTarget <em>Target</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.HiddenStretch#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.HiddenStretch#getExpectedMinutes <em>Expected Minutes</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getHiddenStretch()
 * @model
 * @generated
 */
public interface HiddenStretch extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown node where it begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(InteractionNode)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getHiddenStretch_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	InteractionNode getSource();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.HiddenStretch#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(InteractionNode value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown node where it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(InteractionNode)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getHiddenStretch_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	InteractionNode getTarget();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.HiddenStretch#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(InteractionNode value);

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lanes of the hidden nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getHiddenStretch_Lanes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Expected Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time along it in minutes; absent if a time on it is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Minutes</em>' attribute.
	 * @see #setExpectedMinutes(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getHiddenStretch_ExpectedMinutes()
	 * @model
	 * @generated
	 */
	Double getExpectedMinutes();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.HiddenStretch#getExpectedMinutes <em>Expected Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Minutes</em>' attribute.
	 * @see #getExpectedMinutes()
	 * @generated
	 */
	void setExpectedMinutes(Double value);

} // HiddenStretch
