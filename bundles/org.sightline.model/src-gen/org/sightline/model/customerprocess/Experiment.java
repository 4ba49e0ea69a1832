/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A what-if: alternatives held against a baseline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Experiment#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Experiment#getAlternatives <em>Alternatives</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' reference.
	 * @see #setBaseline(Scenario)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getExperiment_Baseline()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Scenario getBaseline();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Experiment#getBaseline <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Scenario value);

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What if.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getExperiment_Alternatives()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Scenario> getAlternatives();

} // Experiment
