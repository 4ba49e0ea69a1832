/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>System Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change of a system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.SystemChange#getDate <em>Date</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SystemChange#getViewpoint <em>Viewpoint</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SystemChange#isEffectModelled <em>Effect Modelled</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SystemChange#getAffects <em>Affects</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getSystemChange()
 * @model
 * @generated
 */
public interface SystemChange extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it takes effect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSystemChange_Date()
	 * @model dataType="org.sightline.model.customerprocess.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SystemChange#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Viewpoint</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.ChangeViewpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From whose point of view it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Viewpoint</em>' attribute.
	 * @see org.sightline.model.customerprocess.ChangeViewpoint
	 * @see #setViewpoint(ChangeViewpoint)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSystemChange_Viewpoint()
	 * @model
	 * @generated
	 */
	ChangeViewpoint getViewpoint();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SystemChange#getViewpoint <em>Viewpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Viewpoint</em>' attribute.
	 * @see org.sightline.model.customerprocess.ChangeViewpoint
	 * @see #getViewpoint()
	 * @generated
	 */
	void setViewpoint(ChangeViewpoint value);

	/**
	 * Returns the value of the '<em><b>Effect Modelled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its effect on the customer was ever modelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect Modelled</em>' attribute.
	 * @see #setEffectModelled(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSystemChange_EffectModelled()
	 * @model
	 * @generated
	 */
	boolean isEffectModelled();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SystemChange#isEffectModelled <em>Effect Modelled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect Modelled</em>' attribute.
	 * @see #isEffectModelled()
	 * @generated
	 */
	void setEffectModelled(boolean value);

	/**
	 * Returns the value of the '<em><b>Affects</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.FlowNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The nodes where the customer feels it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affects</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSystemChange_Affects()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<FlowNode> getAffects();

} // SystemChange
