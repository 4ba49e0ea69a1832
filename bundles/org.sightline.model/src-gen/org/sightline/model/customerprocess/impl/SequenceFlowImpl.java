/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sequence Flow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.SequenceFlowImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SequenceFlowImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SequenceFlowImpl#isRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SequenceFlowImpl#isLoopBack <em>Loop Back</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SequenceFlowImpl#getExit <em>Exit</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.SequenceFlowImpl#getLoopExits <em>Loop Exits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SequenceFlowImpl extends FlowImpl implements SequenceFlow {
	/**
	 * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected String condition = CONDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected static final Double PROBABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected Double probability = PROBABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRecovery() <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecovery()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECOVERY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecovery() <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecovery()
	 * @generated
	 * @ordered
	 */
	protected boolean recovery = RECOVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #isLoopBack() <em>Loop Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLoopBack()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOOP_BACK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLoopBack() <em>Loop Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLoopBack()
	 * @generated
	 * @ordered
	 */
	protected boolean loopBack = LOOP_BACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getExit() <em>Exit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExit()
	 * @generated
	 * @ordered
	 */
	protected static final LoopExit EXIT_EDEFAULT = LoopExit.NONE;

	/**
	 * The cached value of the '{@link #getExit() <em>Exit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExit()
	 * @generated
	 * @ordered
	 */
	protected LoopExit exit = EXIT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SequenceFlowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.SEQUENCE_FLOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		String oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SEQUENCE_FLOW__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getProbability() {
		return probability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbability(Double newProbability) {
		Double oldProbability = probability;
		probability = newProbability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SEQUENCE_FLOW__PROBABILITY, oldProbability, probability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecovery() {
		return recovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecovery(boolean newRecovery) {
		boolean oldRecovery = recovery;
		recovery = newRecovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SEQUENCE_FLOW__RECOVERY, oldRecovery, recovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLoopBack() {
		return loopBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoopBack(boolean newLoopBack) {
		boolean oldLoopBack = loopBack;
		loopBack = newLoopBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SEQUENCE_FLOW__LOOP_BACK, oldLoopBack, loopBack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopExit getExit() {
		return exit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExit(LoopExit newExit) {
		LoopExit oldExit = exit;
		exit = newExit == null ? EXIT_EDEFAULT : newExit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SEQUENCE_FLOW__EXIT, oldExit, exit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SequenceFlow> getLoopExits() {
		return org.sightline.model.facts.Facts.loopExits(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.SEQUENCE_FLOW__CONDITION:
				return getCondition();
			case SightlinePackage.SEQUENCE_FLOW__PROBABILITY:
				return getProbability();
			case SightlinePackage.SEQUENCE_FLOW__RECOVERY:
				return isRecovery();
			case SightlinePackage.SEQUENCE_FLOW__LOOP_BACK:
				return isLoopBack();
			case SightlinePackage.SEQUENCE_FLOW__EXIT:
				return getExit();
			case SightlinePackage.SEQUENCE_FLOW__LOOP_EXITS:
				return getLoopExits();
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
			case SightlinePackage.SEQUENCE_FLOW__CONDITION:
				setCondition((String)newValue);
				return;
			case SightlinePackage.SEQUENCE_FLOW__PROBABILITY:
				setProbability((Double)newValue);
				return;
			case SightlinePackage.SEQUENCE_FLOW__RECOVERY:
				setRecovery((Boolean)newValue);
				return;
			case SightlinePackage.SEQUENCE_FLOW__LOOP_BACK:
				setLoopBack((Boolean)newValue);
				return;
			case SightlinePackage.SEQUENCE_FLOW__EXIT:
				setExit((LoopExit)newValue);
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
			case SightlinePackage.SEQUENCE_FLOW__CONDITION:
				setCondition(CONDITION_EDEFAULT);
				return;
			case SightlinePackage.SEQUENCE_FLOW__PROBABILITY:
				setProbability(PROBABILITY_EDEFAULT);
				return;
			case SightlinePackage.SEQUENCE_FLOW__RECOVERY:
				setRecovery(RECOVERY_EDEFAULT);
				return;
			case SightlinePackage.SEQUENCE_FLOW__LOOP_BACK:
				setLoopBack(LOOP_BACK_EDEFAULT);
				return;
			case SightlinePackage.SEQUENCE_FLOW__EXIT:
				setExit(EXIT_EDEFAULT);
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
			case SightlinePackage.SEQUENCE_FLOW__CONDITION:
				return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
			case SightlinePackage.SEQUENCE_FLOW__PROBABILITY:
				return PROBABILITY_EDEFAULT == null ? probability != null : !PROBABILITY_EDEFAULT.equals(probability);
			case SightlinePackage.SEQUENCE_FLOW__RECOVERY:
				return recovery != RECOVERY_EDEFAULT;
			case SightlinePackage.SEQUENCE_FLOW__LOOP_BACK:
				return loopBack != LOOP_BACK_EDEFAULT;
			case SightlinePackage.SEQUENCE_FLOW__EXIT:
				return exit != EXIT_EDEFAULT;
			case SightlinePackage.SEQUENCE_FLOW__LOOP_EXITS:
				return !getLoopExits().isEmpty();
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
		result.append(" (condition: ");
		result.append(condition);
		result.append(", probability: ");
		result.append(probability);
		result.append(", recovery: ");
		result.append(recovery);
		result.append(", loopBack: ");
		result.append(loopBack);
		result.append(", exit: ");
		result.append(exit);
		result.append(')');
		return result.toString();
	}

} //SequenceFlowImpl
