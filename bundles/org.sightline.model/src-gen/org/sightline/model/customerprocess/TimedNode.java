/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timed Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node that takes time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.TimedNode#getProcessingTime <em>Processing Time</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.TimedNode#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.TimedNode#getStandardTime <em>Standard Time</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.TimedNode#getMaximumTime <em>Maximum Time</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getTimedNode()
 * @model abstract="true"
 * @generated
 */
public interface TimedNode extends FlowNode {
	/**
	 * Returns the value of the '<em><b>Processing Time</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of work on it (BPSim: ProcessingTime).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processing Time</em>' containment reference.
	 * @see #setProcessingTime(ParameterValue)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getTimedNode_ProcessingTime()
	 * @model containment="true"
	 * @generated
	 */
	ParameterValue getProcessingTime();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.TimedNode#getProcessingTime <em>Processing Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processing Time</em>' containment reference.
	 * @see #getProcessingTime()
	 * @generated
	 */
	void setProcessingTime(ParameterValue value);

	/**
	 * Returns the value of the '<em><b>Wait Time</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time waited at it (BPSim: WaitTime).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Time</em>' containment reference.
	 * @see #setWaitTime(ParameterValue)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getTimedNode_WaitTime()
	 * @model containment="true"
	 * @generated
	 */
	ParameterValue getWaitTime();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.TimedNode#getWaitTime <em>Wait Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Time</em>' containment reference.
	 * @see #getWaitTime()
	 * @generated
	 */
	void setWaitTime(ParameterValue value);

	/**
	 * Returns the value of the '<em><b>Standard Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that it should take.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard Time</em>' attribute.
	 * @see #setStandardTime(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getTimedNode_StandardTime()
	 * @model
	 * @generated
	 */
	Double getStandardTime();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.TimedNode#getStandardTime <em>Standard Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Time</em>' attribute.
	 * @see #getStandardTime()
	 * @generated
	 */
	void setStandardTime(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time that the customer accepts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Time</em>' attribute.
	 * @see #setMaximumTime(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getTimedNode_MaximumTime()
	 * @model
	 * @generated
	 */
	Double getMaximumTime();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.TimedNode#getMaximumTime <em>Maximum Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Time</em>' attribute.
	 * @see #getMaximumTime()
	 * @generated
	 */
	void setMaximumTime(Double value);

} // TimedNode
