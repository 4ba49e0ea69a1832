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

import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Customer View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerViewImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerViewImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerViewImpl#getElements <em>Elements</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerViewImpl#getExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.CustomerViewImpl#getHiddenStretches <em>Hidden Stretches</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomerViewImpl extends NamedElementImpl implements CustomerView {
	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final ViewForm FORM_EDEFAULT = ViewForm.DEPARTMENTS;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected ViewForm form = FORM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getElements() <em>Elements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElements()
	 * @generated
	 * @ordered
	 */
	protected EList<ViewElement> elements;

	/**
	 * The cached value of the '{@link #getExcluded() <em>Excluded</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcluded()
	 * @generated
	 * @ordered
	 */
	protected EList<ViewElement> excluded;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustomerViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.CUSTOMER_VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerProcess getProcess() {
		if (eContainerFeatureID() != SightlinePackage.CUSTOMER_VIEW__PROCESS) return null;
		return (CustomerProcess)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProcess(CustomerProcess newProcess, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newProcess, SightlinePackage.CUSTOMER_VIEW__PROCESS, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcess(CustomerProcess newProcess) {
		if (newProcess != eInternalContainer() || (eContainerFeatureID() != SightlinePackage.CUSTOMER_VIEW__PROCESS && newProcess != null)) {
			if (EcoreUtil.isAncestor(this, newProcess))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newProcess != null)
				msgs = ((InternalEObject)newProcess).eInverseAdd(this, SightlinePackage.CUSTOMER_PROCESS__VIEWS, CustomerProcess.class, msgs);
			msgs = basicSetProcess(newProcess, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.CUSTOMER_VIEW__PROCESS, newProcess, newProcess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ViewForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(ViewForm newForm) {
		ViewForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.CUSTOMER_VIEW__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ViewElement> getElements() {
		if (elements == null) {
			elements = new EObjectEList<ViewElement>(ViewElement.class, this, SightlinePackage.CUSTOMER_VIEW__ELEMENTS);
		}
		return elements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ViewElement> getExcluded() {
		if (excluded == null) {
			excluded = new EObjectEList<ViewElement>(ViewElement.class, this, SightlinePackage.CUSTOMER_VIEW__EXCLUDED);
		}
		return excluded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HiddenStretch> getHiddenStretches() {
		return org.sightline.model.facts.Facts.hiddenStretches(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.CUSTOMER_VIEW__PROCESS:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetProcess((CustomerProcess)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.CUSTOMER_VIEW__PROCESS:
				return basicSetProcess(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case SightlinePackage.CUSTOMER_VIEW__PROCESS:
				return eInternalContainer().eInverseRemove(this, SightlinePackage.CUSTOMER_PROCESS__VIEWS, CustomerProcess.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.CUSTOMER_VIEW__PROCESS:
				return getProcess();
			case SightlinePackage.CUSTOMER_VIEW__FORM:
				return getForm();
			case SightlinePackage.CUSTOMER_VIEW__ELEMENTS:
				return getElements();
			case SightlinePackage.CUSTOMER_VIEW__EXCLUDED:
				return getExcluded();
			case SightlinePackage.CUSTOMER_VIEW__HIDDEN_STRETCHES:
				return getHiddenStretches();
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
			case SightlinePackage.CUSTOMER_VIEW__PROCESS:
				setProcess((CustomerProcess)newValue);
				return;
			case SightlinePackage.CUSTOMER_VIEW__FORM:
				setForm((ViewForm)newValue);
				return;
			case SightlinePackage.CUSTOMER_VIEW__ELEMENTS:
				getElements().clear();
				getElements().addAll((Collection<? extends ViewElement>)newValue);
				return;
			case SightlinePackage.CUSTOMER_VIEW__EXCLUDED:
				getExcluded().clear();
				getExcluded().addAll((Collection<? extends ViewElement>)newValue);
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
			case SightlinePackage.CUSTOMER_VIEW__PROCESS:
				setProcess((CustomerProcess)null);
				return;
			case SightlinePackage.CUSTOMER_VIEW__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case SightlinePackage.CUSTOMER_VIEW__ELEMENTS:
				getElements().clear();
				return;
			case SightlinePackage.CUSTOMER_VIEW__EXCLUDED:
				getExcluded().clear();
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
			case SightlinePackage.CUSTOMER_VIEW__PROCESS:
				return getProcess() != null;
			case SightlinePackage.CUSTOMER_VIEW__FORM:
				return form != FORM_EDEFAULT;
			case SightlinePackage.CUSTOMER_VIEW__ELEMENTS:
				return elements != null && !elements.isEmpty();
			case SightlinePackage.CUSTOMER_VIEW__EXCLUDED:
				return excluded != null && !excluded.isEmpty();
			case SightlinePackage.CUSTOMER_VIEW__HIDDEN_STRETCHES:
				return !getHiddenStretches().isEmpty();
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
		result.append(" (form: ");
		result.append(form);
		result.append(')');
		return result.toString();
	}

} //CustomerViewImpl
