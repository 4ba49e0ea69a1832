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
 * A representation of the model object '<em><b>Lane</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row of a process: customer, organisation, unit, system or external organisation (functional band).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Lane#getRole <em>Role</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Lane#getRepresents <em>Represents</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Lane#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Lane#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Lane#getServedSteps <em>Served Steps</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getLane()
 * @model
 * @generated
 */
public interface Lane extends InteractionNode {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"organization"</code>.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.LaneRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who acts in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.sightline.model.customerprocess.LaneRole
	 * @see #setRole(LaneRole)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getLane_Role()
	 * @model default="organization"
	 * @generated
	 */
	LaneRole getRole();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Lane#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.sightline.model.customerprocess.LaneRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(LaneRole value);

	/**
	 * Returns the value of the '<em><b>Represents</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who exactly acts in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Represents</em>' reference.
	 * @see #setRepresents(Participant)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getLane_Represents()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getRepresents();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Lane#getRepresents <em>Represents</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Represents</em>' reference.
	 * @see #getRepresents()
	 * @generated
	 */
	void setRepresents(Participant value);

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lanes inside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getLane_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.FlowNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getLane_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<FlowNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Served Steps</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.FlowNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of vision: the customer's nodes that this lane serves, in the order of the process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Served Steps</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getLane_ServedSteps()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<FlowNode> getServedSteps();

} // Lane
