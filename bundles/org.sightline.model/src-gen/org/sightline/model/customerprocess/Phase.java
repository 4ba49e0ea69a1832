/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column of a process.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Phase#getStage <em>Stage</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Phase#isChangeBus <em>Change Bus</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getPhase()
 * @model
 * @generated
 */
public interface Phase extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The shared stage that it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' reference.
	 * @see #setStage(Stage)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPhase_Stage()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Phase#getStage <em>Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' reference.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Change Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its steps may be taken at any time, at the customer's initiative (LOVEM: change bus).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Bus</em>' attribute.
	 * @see #setChangeBus(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getPhase_ChangeBus()
	 * @model
	 * @generated
	 */
	boolean isChangeBus();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Phase#isChangeBus <em>Change Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change Bus</em>' attribute.
	 * @see #isChangeBus()
	 * @generated
	 */
	void setChangeBus(boolean value);

} // Phase
