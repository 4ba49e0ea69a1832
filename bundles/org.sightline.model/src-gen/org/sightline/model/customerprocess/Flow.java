/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A directed connection of two nodes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Flow#getSource <em>Source</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Flow#getTarget <em>Target</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Flow#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Flow#isHandOff <em>Hand Off</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getFlow()
 * @model abstract="true"
 * @generated
 */
public interface Flow extends ViewElement {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.InteractionNode#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(InteractionNode)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlow_Source()
	 * @see org.sightline.model.customerprocess.InteractionNode#getOutgoing
	 * @model opposite="outgoing" resolveProxies="false" required="true"
	 * @generated
	 */
	InteractionNode getSource();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Flow#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(InteractionNode value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.sightline.model.customerprocess.InteractionNode#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(InteractionNode)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlow_Target()
	 * @see org.sightline.model.customerprocess.InteractionNode#getIncoming
	 * @model opposite="incoming" resolveProxies="false" required="true"
	 * @generated
	 */
	InteractionNode getTarget();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Flow#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(InteractionNode value);

	/**
	 * Returns the value of the '<em><b>Process</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process around it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' reference.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlow_Process()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	CustomerProcess getProcess();

	/**
	 * Returns the value of the '<em><b>Hand Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether work passes from one lane to another inside the organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hand Off</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFlow_HandOff()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isHandOff();

} // Flow
