/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.sightline.model.customerprocess.ChangeViewpoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SystemChange;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>System Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.SystemChangeImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SystemChangeImpl#getViewpoint <em>Viewpoint</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SystemChangeImpl#isEffectModelled <em>Effect Modelled</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SystemChangeImpl#getAffects <em>Affects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SystemChangeImpl extends NamedElementImpl implements SystemChange {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getViewpoint() <em>Viewpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViewpoint()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeViewpoint VIEWPOINT_EDEFAULT = ChangeViewpoint.ORGANIZATION;

	/**
	 * The cached value of the '{@link #getViewpoint() <em>Viewpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViewpoint()
	 * @generated
	 * @ordered
	 */
	protected ChangeViewpoint viewpoint = VIEWPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #isEffectModelled() <em>Effect Modelled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEffectModelled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EFFECT_MODELLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEffectModelled() <em>Effect Modelled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEffectModelled()
	 * @generated
	 * @ordered
	 */
	protected boolean effectModelled = EFFECT_MODELLED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAffects() <em>Affects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffects()
	 * @generated
	 * @ordered
	 */
	protected EList<FlowNode> affects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SystemChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.SYSTEM_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SYSTEM_CHANGE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeViewpoint getViewpoint() {
		return viewpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViewpoint(ChangeViewpoint newViewpoint) {
		ChangeViewpoint oldViewpoint = viewpoint;
		viewpoint = newViewpoint == null ? VIEWPOINT_EDEFAULT : newViewpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SYSTEM_CHANGE__VIEWPOINT, oldViewpoint, viewpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEffectModelled() {
		return effectModelled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectModelled(boolean newEffectModelled) {
		boolean oldEffectModelled = effectModelled;
		effectModelled = newEffectModelled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SYSTEM_CHANGE__EFFECT_MODELLED, oldEffectModelled, effectModelled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FlowNode> getAffects() {
		if (affects == null) {
			affects = new EObjectEList<FlowNode>(FlowNode.class, this, SightlinePackage.SYSTEM_CHANGE__AFFECTS);
		}
		return affects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.SYSTEM_CHANGE__DATE:
				return getDate();
			case SightlinePackage.SYSTEM_CHANGE__VIEWPOINT:
				return getViewpoint();
			case SightlinePackage.SYSTEM_CHANGE__EFFECT_MODELLED:
				return isEffectModelled();
			case SightlinePackage.SYSTEM_CHANGE__AFFECTS:
				return getAffects();
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
			case SightlinePackage.SYSTEM_CHANGE__DATE:
				setDate((LocalDate)newValue);
				return;
			case SightlinePackage.SYSTEM_CHANGE__VIEWPOINT:
				setViewpoint((ChangeViewpoint)newValue);
				return;
			case SightlinePackage.SYSTEM_CHANGE__EFFECT_MODELLED:
				setEffectModelled((Boolean)newValue);
				return;
			case SightlinePackage.SYSTEM_CHANGE__AFFECTS:
				getAffects().clear();
				getAffects().addAll((Collection<? extends FlowNode>)newValue);
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
			case SightlinePackage.SYSTEM_CHANGE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SightlinePackage.SYSTEM_CHANGE__VIEWPOINT:
				setViewpoint(VIEWPOINT_EDEFAULT);
				return;
			case SightlinePackage.SYSTEM_CHANGE__EFFECT_MODELLED:
				setEffectModelled(EFFECT_MODELLED_EDEFAULT);
				return;
			case SightlinePackage.SYSTEM_CHANGE__AFFECTS:
				getAffects().clear();
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
			case SightlinePackage.SYSTEM_CHANGE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SightlinePackage.SYSTEM_CHANGE__VIEWPOINT:
				return viewpoint != VIEWPOINT_EDEFAULT;
			case SightlinePackage.SYSTEM_CHANGE__EFFECT_MODELLED:
				return effectModelled != EFFECT_MODELLED_EDEFAULT;
			case SightlinePackage.SYSTEM_CHANGE__AFFECTS:
				return affects != null && !affects.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", viewpoint: ");
		result.append(viewpoint);
		result.append(", effectModelled: ");
		result.append(effectModelled);
		result.append(')');
		return result.toString();
	}

} //SystemChangeImpl
