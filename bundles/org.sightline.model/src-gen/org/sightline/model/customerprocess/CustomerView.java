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
 * A representation of the model object '<em><b>Customer View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the customer meets of a process.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.CustomerView#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerView#getForm <em>Form</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerView#getElements <em>Elements</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerView#getExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerView#getHiddenStretches <em>Hidden Stretches</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerView()
 * @model
 * @generated
 */
public interface CustomerView extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Process</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.CustomerProcess#getViews <em>Views</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' container reference.
	 * @see #setProcess(CustomerProcess)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerView_Process()
	 * @see org.sightline.model.customerprocess.CustomerProcess#getViews
	 * @model opposite="views" resolveProxies="false"
	 * @generated
	 */
	CustomerProcess getProcess();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.CustomerView#getProcess <em>Process</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' container reference.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(CustomerProcess value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.ViewForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By department, or the organisation as one entity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.sightline.model.customerprocess.ViewForm
	 * @see #setForm(ViewForm)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerView_Form()
	 * @model
	 * @generated
	 */
	ViewForm getForm();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.CustomerView#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.sightline.model.customerprocess.ViewForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ViewForm value);

	/**
	 * Returns the value of the '<em><b>Elements</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.ViewElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elements</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerView_Elements()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ViewElement> getElements();

	/**
	 * Returns the value of the '<em><b>Excluded</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.ViewElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person took out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerView_Excluded()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ViewElement> getExcluded();

	/**
	 * Returns the value of the '<em><b>Hidden Stretches</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.HiddenStretch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden work between two shown nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Stretches</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerView_HiddenStretches()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<HiddenStretch> getHiddenStretches();

} // CustomerView
