/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SystemChange;
import org.sightline.model.customerprocess.SystemKind;
import org.sightline.model.customerprocess.ViewElement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Business System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.BusinessSystemImpl#isCustomerFacing <em>Customer Facing</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.BusinessSystemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.BusinessSystemImpl#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BusinessSystemImpl extends ParticipantImpl implements BusinessSystem {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SystemKind KIND_EDEFAULT = SystemKind.INTERACTIVE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SystemKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<SystemChange> changes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BusinessSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.BUSINESS_SYSTEM;
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
	public SystemKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SystemKind newKind) {
		SystemKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.BUSINESS_SYSTEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SystemChange> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<SystemChange>(SystemChange.class, this, SightlinePackage.BUSINESS_SYSTEM__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.BUSINESS_SYSTEM__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.BUSINESS_SYSTEM__CUSTOMER_FACING:
				return isCustomerFacing();
			case SightlinePackage.BUSINESS_SYSTEM__KIND:
				return getKind();
			case SightlinePackage.BUSINESS_SYSTEM__CHANGES:
				return getChanges();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SightlinePackage.BUSINESS_SYSTEM__KIND:
				setKind((SystemKind)newValue);
				return;
			case SightlinePackage.BUSINESS_SYSTEM__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends SystemChange>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SightlinePackage.BUSINESS_SYSTEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SightlinePackage.BUSINESS_SYSTEM__CHANGES:
				getChanges().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SightlinePackage.BUSINESS_SYSTEM__CUSTOMER_FACING:
				return isCustomerFacing() != CUSTOMER_FACING_EDEFAULT;
			case SightlinePackage.BUSINESS_SYSTEM__KIND:
				return kind != KIND_EDEFAULT;
			case SightlinePackage.BUSINESS_SYSTEM__CHANGES:
				return changes != null && !changes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == ViewElement.class) {
			switch (derivedFeatureID) {
				case SightlinePackage.BUSINESS_SYSTEM__CUSTOMER_FACING: return SightlinePackage.VIEW_ELEMENT__CUSTOMER_FACING;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == ViewElement.class) {
			switch (baseFeatureID) {
				case SightlinePackage.VIEW_ELEMENT__CUSTOMER_FACING: return SightlinePackage.BUSINESS_SYSTEM__CUSTOMER_FACING;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //BusinessSystemImpl
