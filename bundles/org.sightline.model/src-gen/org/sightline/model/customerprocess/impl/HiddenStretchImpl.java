/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlinePackage;

import org.sightline.model.facts.ObservedObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hidden Stretch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.HiddenStretchImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.HiddenStretchImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.HiddenStretchImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.HiddenStretchImpl#getExpectedMinutes <em>Expected Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HiddenStretchImpl extends ObservedObject implements HiddenStretch {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected InteractionNode source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected InteractionNode target;

	/**
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Lane> lanes;

	/**
	 * The default value of the '{@link #getExpectedMinutes() <em>Expected Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Double EXPECTED_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedMinutes() <em>Expected Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedMinutes()
	 * @generated
	 * @ordered
	 */
	protected Double expectedMinutes = EXPECTED_MINUTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HiddenStretchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.HIDDEN_STRETCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InteractionNode getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(InteractionNode newSource) {
		InteractionNode oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.HIDDEN_STRETCH__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InteractionNode getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(InteractionNode newTarget) {
		InteractionNode oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.HIDDEN_STRETCH__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lane> getLanes() {
		if (lanes == null) {
			lanes = new EObjectEList<Lane>(Lane.class, this, SightlinePackage.HIDDEN_STRETCH__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getExpectedMinutes() {
		return expectedMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedMinutes(Double newExpectedMinutes) {
		Double oldExpectedMinutes = expectedMinutes;
		expectedMinutes = newExpectedMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.HIDDEN_STRETCH__EXPECTED_MINUTES, oldExpectedMinutes, expectedMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.HIDDEN_STRETCH__SOURCE:
				return getSource();
			case SightlinePackage.HIDDEN_STRETCH__TARGET:
				return getTarget();
			case SightlinePackage.HIDDEN_STRETCH__LANES:
				return getLanes();
			case SightlinePackage.HIDDEN_STRETCH__EXPECTED_MINUTES:
				return getExpectedMinutes();
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
			case SightlinePackage.HIDDEN_STRETCH__SOURCE:
				setSource((InteractionNode)newValue);
				return;
			case SightlinePackage.HIDDEN_STRETCH__TARGET:
				setTarget((InteractionNode)newValue);
				return;
			case SightlinePackage.HIDDEN_STRETCH__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends Lane>)newValue);
				return;
			case SightlinePackage.HIDDEN_STRETCH__EXPECTED_MINUTES:
				setExpectedMinutes((Double)newValue);
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
			case SightlinePackage.HIDDEN_STRETCH__SOURCE:
				setSource((InteractionNode)null);
				return;
			case SightlinePackage.HIDDEN_STRETCH__TARGET:
				setTarget((InteractionNode)null);
				return;
			case SightlinePackage.HIDDEN_STRETCH__LANES:
				getLanes().clear();
				return;
			case SightlinePackage.HIDDEN_STRETCH__EXPECTED_MINUTES:
				setExpectedMinutes(EXPECTED_MINUTES_EDEFAULT);
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
			case SightlinePackage.HIDDEN_STRETCH__SOURCE:
				return source != null;
			case SightlinePackage.HIDDEN_STRETCH__TARGET:
				return target != null;
			case SightlinePackage.HIDDEN_STRETCH__LANES:
				return lanes != null && !lanes.isEmpty();
			case SightlinePackage.HIDDEN_STRETCH__EXPECTED_MINUTES:
				return EXPECTED_MINUTES_EDEFAULT == null ? expectedMinutes != null : !EXPECTED_MINUTES_EDEFAULT.equals(expectedMinutes);
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
		result.append(" (expectedMinutes: ");
		result.append(expectedMinutes);
		result.append(')');
		return result.toString();
	}

} //HiddenStretchImpl
