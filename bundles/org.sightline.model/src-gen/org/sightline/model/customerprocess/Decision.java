/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Chooses among ways, or joins them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Decision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Decision#getDefaultFlow <em>Default Flow</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Gateway {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.DecisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.DecisionKind
	 * @see #setKind(DecisionKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getDecision_Kind()
	 * @model
	 * @generated
	 */
	DecisionKind getKind();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Decision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.DecisionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DecisionKind value);

	/**
	 * Returns the value of the '<em><b>Default Flow</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The way taken if no condition holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Flow</em>' reference.
	 * @see #setDefaultFlow(SequenceFlow)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getDecision_DefaultFlow()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SequenceFlow getDefaultFlow();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Decision#getDefaultFlow <em>Default Flow</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Flow</em>' reference.
	 * @see #getDefaultFlow()
	 * @generated
	 */
	void setDefaultFlow(SequenceFlow value);

} // Decision
