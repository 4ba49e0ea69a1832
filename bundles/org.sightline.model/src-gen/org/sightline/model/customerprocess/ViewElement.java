/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>View Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever a customer view may show, provided that the customer meets it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.ViewElement#isCustomerFacing <em>Customer Facing</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getViewElement()
 * @model abstract="true"
 * @generated
 */
public interface ViewElement extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Customer Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the customer meets the element. A flow node: it stands in a customer lane, or a flow joins it directly to one that does. A lane, unit or system: its own lane holds such a node. A flow: both its ends are customer-facing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Facing</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getViewElement_CustomerFacing()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	boolean isCustomerFacing();

} // ViewElement
