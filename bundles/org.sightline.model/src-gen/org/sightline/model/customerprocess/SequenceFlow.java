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
 * A representation of the model object '<em><b>Sequence Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Order of work inside an organisation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.SequenceFlow#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SequenceFlow#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SequenceFlow#isRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SequenceFlow#isLoopBack <em>Loop Back</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SequenceFlow#getExit <em>Exit</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.SequenceFlow#getLoopExits <em>Loop Exits</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getSequenceFlow()
 * @model
 * @generated
 */
public interface SequenceFlow extends Flow {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSequenceFlow_Condition()
	 * @model
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SequenceFlow#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is taken, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSequenceFlow_Probability()
	 * @model
	 * @generated
	 */
	Double getProbability();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SequenceFlow#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(Double value);

	/**
	 * Returns the value of the '<em><b>Recovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it leads out of a failure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery</em>' attribute.
	 * @see #setRecovery(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSequenceFlow_Recovery()
	 * @model
	 * @generated
	 */
	boolean isRecovery();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SequenceFlow#isRecovery <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery</em>' attribute.
	 * @see #isRecovery()
	 * @generated
	 */
	void setRecovery(boolean value);

	/**
	 * Returns the value of the '<em><b>Loop Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it goes back to an earlier node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loop Back</em>' attribute.
	 * @see #setLoopBack(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSequenceFlow_LoopBack()
	 * @model
	 * @generated
	 */
	boolean isLoopBack();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SequenceFlow#isLoopBack <em>Loop Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loop Back</em>' attribute.
	 * @see #isLoopBack()
	 * @generated
	 */
	void setLoopBack(boolean value);

	/**
	 * Returns the value of the '<em><b>Exit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.LoopExit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it leaves a loop, and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit</em>' attribute.
	 * @see org.sightline.model.customerprocess.LoopExit
	 * @see #setExit(LoopExit)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSequenceFlow_Exit()
	 * @model
	 * @generated
	 */
	LoopExit getExit();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.SequenceFlow#getExit <em>Exit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit</em>' attribute.
	 * @see org.sightline.model.customerprocess.LoopExit
	 * @see #getExit()
	 * @generated
	 */
	void setExit(LoopExit value);

	/**
	 * Returns the value of the '<em><b>Loop Exits</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.SequenceFlow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The flows that leave the loop which this loop back closes; empty if it closes none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loop Exits</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getSequenceFlow_LoopExits()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<SequenceFlow> getLoopExits();

} // SequenceFlow
