/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter Override</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A parameter that a scenario sets.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.ParameterOverride#getElement <em>Element</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.ParameterOverride#getParameter <em>Parameter</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.ParameterOverride#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getParameterOverride()
 * @model
 * @generated
 */
public interface ParameterOverride extends ModelElement {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(ModelElement)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getParameterOverride_Element()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ModelElement getElement();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.ParameterOverride#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(ModelElement value);

	/**
	 * Returns the value of the '<em><b>Parameter</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.ScenarioParameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameter</em>' attribute.
	 * @see org.sightline.model.customerprocess.ScenarioParameter
	 * @see #setParameter(ScenarioParameter)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getParameterOverride_Parameter()
	 * @model
	 * @generated
	 */
	ScenarioParameter getParameter();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.ParameterOverride#getParameter <em>Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameter</em>' attribute.
	 * @see org.sightline.model.customerprocess.ScenarioParameter
	 * @see #getParameter()
	 * @generated
	 */
	void setParameter(ScenarioParameter value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(ParameterValue)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getParameterOverride_Value()
	 * @model containment="true"
	 * @generated
	 */
	ParameterValue getValue();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.ParameterOverride#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(ParameterValue value);

} // ParameterOverride
