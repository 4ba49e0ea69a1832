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
 * A representation of the model object '<em><b>Customer Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One organisation's process as one kind of customer lives it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.CustomerProcess#getPortfolio <em>Portfolio</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerProcess#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerProcess#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerProcess#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerProcess#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerProcess#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.CustomerProcess#getViews <em>Views</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess()
 * @model
 * @generated
 */
public interface CustomerProcess extends FlowContainer {
	/**
	 * Returns the value of the '<em><b>Portfolio</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.Portfolio#getProcesses <em>Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The model that holds the process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Portfolio</em>' container reference.
	 * @see #setPortfolio(Portfolio)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess_Portfolio()
	 * @see org.sightline.model.customerprocess.Portfolio#getProcesses
	 * @model opposite="processes" resolveProxies="false"
	 * @generated
	 */
	Portfolio getPortfolio();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.CustomerProcess#getPortfolio <em>Portfolio</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portfolio</em>' container reference.
	 * @see #getPortfolio()
	 * @generated
	 */
	void setPortfolio(Portfolio value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.ProcessKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As-is, to-be or what-if.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.ProcessKind
	 * @see #setKind(ProcessKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess_Kind()
	 * @model
	 * @generated
	 */
	ProcessKind getKind();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.CustomerProcess#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.ProcessKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProcessKind value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose process it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess_Organization()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.CustomerProcess#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who goes through it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' reference.
	 * @see #setCustomer(Customer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess_Customer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Customer getCustomer();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.CustomerProcess#getCustomer <em>Customer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' reference.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(Customer value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process that this variant changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' reference.
	 * @see #setBaseline(CustomerProcess)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess_Baseline()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomerProcess getBaseline();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.CustomerProcess#getBaseline <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(CustomerProcess value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns, in the order of time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess_Phases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Phase> getPhases();

	/**
	 * Returns the value of the '<em><b>Views</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.CustomerView}.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.CustomerView#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stored customer views.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Views</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCustomerProcess_Views()
	 * @see org.sightline.model.customerprocess.CustomerView#getProcess
	 * @model opposite="process" containment="true"
	 * @generated
	 */
	EList<CustomerView> getViews();

} // CustomerProcess
