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
 * A representation of the model object '<em><b>Interaction Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever a flow can join: a flow node, or a lane as a whole (BPMN: InteractionNode).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.InteractionNode#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.InteractionNode#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.InteractionNode#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.InteractionNode#getPool <em>Pool</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.InteractionNode#isWithCustomer <em>With Customer</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getInteractionNode()
 * @model abstract="true"
 * @generated
 */
public interface InteractionNode extends ViewElement {
	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Flow}.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.Flow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flows that leave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getInteractionNode_Outgoing()
	 * @see org.sightline.model.customerprocess.Flow#getSource
	 * @model opposite="source" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Flow> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Flow}.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.Flow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flows that reach it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getInteractionNode_Incoming()
	 * @see org.sightline.model.customerprocess.Flow#getTarget
	 * @model opposite="target" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Flow> getIncoming();

	/**
	 * Returns the value of the '<em><b>Process</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' reference.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getInteractionNode_Process()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	CustomerProcess getProcess();

	/**
	 * Returns the value of the '<em><b>Pool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outermost lane around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pool</em>' reference.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getInteractionNode_Pool()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Lane getPool();

	/**
	 * Returns the value of the '<em><b>With Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands in a customer lane, or is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With Customer</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getInteractionNode_WithCustomer()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isWithCustomer();

} // InteractionNode
