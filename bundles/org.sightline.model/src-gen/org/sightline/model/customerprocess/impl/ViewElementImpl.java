/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import org.eclipse.emf.ecore.EClass;

import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.ViewElement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>View Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.ViewElementImpl#isCustomerFacing <em>Customer Facing</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ViewElementImpl extends NamedElementImpl implements ViewElement {
	/**
	 * The default value of the '{@link #isCustomerFacing() <em>Customer Facing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCustomerFacing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CUSTOMER_FACING_EDEFAULT = false;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ViewElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.VIEW_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCustomerFacing() {
		return org.sightline.model.facts.Facts.isCustomerFacing(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.VIEW_ELEMENT__CUSTOMER_FACING:
				return isCustomerFacing();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SightlinePackage.VIEW_ELEMENT__CUSTOMER_FACING:
				return isCustomerFacing() != CUSTOMER_FACING_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

} //ViewElementImpl
