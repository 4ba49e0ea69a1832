/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step, decision or event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.FlowNode#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FlowNode#getLane <em>Lane</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FlowNode#getVisibility <em>Visibility</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FlowNode#isReachable <em>Reachable</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FlowNode#isEnding <em>Ending</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FlowNode#isLooping <em>Looping</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getFlowNode()
 * @model abstract="true"
 * @generated
 */
public interface FlowNode extends InteractionNode {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column in which it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' reference.
	 * @see #setPhase(Phase)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlowNode_Phase()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.FlowNode#getPhase <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' reference.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Lane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The innermost lane around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lane</em>' reference.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlowNode_Lane()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Lane getLane();

	/**
	 * Returns the value of the '<em><b>Visibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.Visibility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer, frontstage, backstage or support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visibility</em>' attribute.
	 * @see org.sightline.model.customerprocess.Visibility
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlowNode_Visibility()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Visibility getVisibility();

	/**
	 * Returns the value of the '<em><b>Reachable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can be reached from a start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reachable</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlowNode_Reachable()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isReachable();

	/**
	 * Returns the value of the '<em><b>Ending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an end can be reached from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ending</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlowNode_Ending()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isEnding();

	/**
	 * Returns the value of the '<em><b>Looping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it lies on a cycle of sequence flows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Looping</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlowNode_Looping()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isLooping();

} // FlowNode
