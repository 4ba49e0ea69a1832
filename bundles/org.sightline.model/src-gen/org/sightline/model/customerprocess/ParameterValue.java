/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value of a parameter (BPSim: ParameterValue).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.ParameterValue#getExpectedValue <em>Expected Value</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getParameterValue()
 * @model abstract="true"
 * @generated
 */
public interface ParameterValue extends ModelElement {
	/**
	 * Returns the value of the '<em><b>Expected Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its mean; absent if the parameters do not define one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Value</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getParameterValue_ExpectedValue()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Double getExpectedValue();

} // ParameterValue
