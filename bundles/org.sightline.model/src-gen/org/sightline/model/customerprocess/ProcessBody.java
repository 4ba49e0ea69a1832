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
 * A representation of the model object '<em><b>Process Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What happens inside a sub-process.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.ProcessBody#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.ProcessBody#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getProcessBody()
 * @model
 * @generated
 */
public interface ProcessBody extends FlowContainer {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.BodyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of sub-process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.BodyKind
	 * @see #setKind(BodyKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getProcessBody_Kind()
	 * @model
	 * @generated
	 */
	BodyKind getKind();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.ProcessBody#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.BodyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BodyKind value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.FlowNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes that stand in no lane of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getProcessBody_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<FlowNode> getNodes();

} // ProcessBody
