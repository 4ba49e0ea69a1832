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
 * A representation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A process held against others on the same customer tasks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Comparison#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Comparison#getPeers <em>Peers</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Comparison#getCustomerTasks <em>Customer Tasks</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Comparison#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getComparison()
 * @model
 * @generated
 */
public interface Comparison extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process that is judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(CustomerProcess)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getComparison_Subject()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomerProcess getSubject();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Comparison#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(CustomerProcess value);

	/**
	 * Returns the value of the '<em><b>Peers</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.CustomerProcess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Competitors or variants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peers</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getComparison_Peers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<CustomerProcess> getPeers();

	/**
	 * Returns the value of the '<em><b>Customer Tasks</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.CustomerTask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tasks compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Tasks</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getComparison_CustomerTasks()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<CustomerTask> getCustomerTasks();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The judgements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getComparison_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assessment> getAssessments();

} // Comparison
