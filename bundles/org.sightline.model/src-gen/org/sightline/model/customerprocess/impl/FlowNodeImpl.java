/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.Visibility;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Flow Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.FlowNodeImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FlowNodeImpl#getLane <em>Lane</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FlowNodeImpl#getVisibility <em>Visibility</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FlowNodeImpl#isReachable <em>Reachable</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FlowNodeImpl#isEnding <em>Ending</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FlowNodeImpl#isLooping <em>Looping</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class FlowNodeImpl extends InteractionNodeImpl implements FlowNode {
	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected Phase phase;

	/**
	 * The default value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected static final Visibility VISIBILITY_EDEFAULT = Visibility.CUSTOMER;

	/**
	 * The default value of the '{@link #isReachable() <em>Reachable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReachable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REACHABLE_EDEFAULT = false;

	/**
	 * The default value of the '{@link #isEnding() <em>Ending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnding()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENDING_EDEFAULT = false;

	/**
	 * The default value of the '{@link #isLooping() <em>Looping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLooping()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOOPING_EDEFAULT = false;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FlowNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.FLOW_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(Phase newPhase) {
		Phase oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.FLOW_NODE__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lane getLane() {
		return org.sightline.model.facts.Facts.lane(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Visibility getVisibility() {
		return org.sightline.model.facts.Facts.visibility(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReachable() {
		return org.sightline.model.facts.Facts.isReachable(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnding() {
		return org.sightline.model.facts.Facts.isEnding(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLooping() {
		return org.sightline.model.facts.Facts.isLooping(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.FLOW_NODE__PHASE:
				return getPhase();
			case SightlinePackage.FLOW_NODE__LANE:
				return getLane();
			case SightlinePackage.FLOW_NODE__VISIBILITY:
				return getVisibility();
			case SightlinePackage.FLOW_NODE__REACHABLE:
				return isReachable();
			case SightlinePackage.FLOW_NODE__ENDING:
				return isEnding();
			case SightlinePackage.FLOW_NODE__LOOPING:
				return isLooping();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SightlinePackage.FLOW_NODE__PHASE:
				setPhase((Phase)newValue);
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
			case SightlinePackage.FLOW_NODE__PHASE:
				setPhase((Phase)null);
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
			case SightlinePackage.FLOW_NODE__PHASE:
				return phase != null;
			case SightlinePackage.FLOW_NODE__LANE:
				return getLane() != null;
			case SightlinePackage.FLOW_NODE__VISIBILITY:
				return getVisibility() != VISIBILITY_EDEFAULT;
			case SightlinePackage.FLOW_NODE__REACHABLE:
				return isReachable() != REACHABLE_EDEFAULT;
			case SightlinePackage.FLOW_NODE__ENDING:
				return isEnding() != ENDING_EDEFAULT;
			case SightlinePackage.FLOW_NODE__LOOPING:
				return isLooping() != LOOPING_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

} //FlowNodeImpl
