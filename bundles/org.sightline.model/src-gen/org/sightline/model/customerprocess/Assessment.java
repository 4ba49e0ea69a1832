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
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How well a process serves a customer task.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Assessment#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Assessment#getCustomerTask <em>Customer Task</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Assessment#getScore <em>Score</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Assessment#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Assessment#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends ModelElement {
	/**
	 * Returns the value of the '<em><b>Process</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' reference.
	 * @see #setProcess(CustomerProcess)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getAssessment_Process()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomerProcess getProcess();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Assessment#getProcess <em>Process</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' reference.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(CustomerProcess value);

	/**
	 * Returns the value of the '<em><b>Customer Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Task</em>' reference.
	 * @see #setCustomerTask(CustomerTask)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getAssessment_CustomerTask()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomerTask getCustomerTask();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Assessment#getCustomerTask <em>Customer Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer Task</em>' reference.
	 * @see #getCustomerTask()
	 * @generated
	 */
	void setCustomerTask(CustomerTask value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -2 (far behind) to +2 (far ahead).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(Integer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getAssessment_Score()
	 * @model
	 * @generated
	 */
	Integer getScore();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Assessment#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(Integer value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The judgement in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getAssessment_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Assessment#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getAssessment_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Assessment
