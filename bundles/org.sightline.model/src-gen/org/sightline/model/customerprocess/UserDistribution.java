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
 * A representation of the model object '<em><b>User Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Values with given probabilities.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.UserDistribution#isDiscrete <em>Discrete</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.UserDistribution#getDataPoints <em>Data Points</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getUserDistribution()
 * @model
 * @generated
 */
public interface UserDistribution extends DistributionParameter {
	/**
	 * Returns the value of the '<em><b>Discrete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only the given values occur; otherwise values between them too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discrete</em>' attribute.
	 * @see #setDiscrete(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getUserDistribution_Discrete()
	 * @model
	 * @generated
	 */
	boolean isDiscrete();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.UserDistribution#isDiscrete <em>Discrete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discrete</em>' attribute.
	 * @see #isDiscrete()
	 * @generated
	 */
	void setDiscrete(boolean value);

	/**
	 * Returns the value of the '<em><b>Data Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.UserDistributionDataPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Points</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getUserDistribution_DataPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<UserDistributionDataPoint> getDataPoints();

} // UserDistribution
