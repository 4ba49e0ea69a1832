/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * This is the item provider adapter for a {@link org.sightline.model.customerprocess.Portfolio} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PortfolioItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PortfolioItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addCurrencyPropertyDescriptor(object);
			addTimeUnitPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_formatVersion_feature", "_UI_Portfolio_type"),
				 SightlinePackage.Literals.PORTFOLIO__FORMAT_VERSION,
				 false,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Currency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCurrencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_currency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_currency_feature", "_UI_Portfolio_type"),
				 SightlinePackage.Literals.PORTFOLIO__CURRENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Time Unit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimeUnitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_timeUnit_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_timeUnit_feature", "_UI_Portfolio_type"),
				 SightlinePackage.Literals.PORTFOLIO__TIME_UNIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__ORGANIZATIONS);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__CUSTOMERS);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__CHANNELS);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__STAGES);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__CUSTOMER_TASKS);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__PROCESSES);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__CAUSES);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__SCENARIOS);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__EXPERIMENTS);
			childrenFeatures.add(SightlinePackage.Literals.PORTFOLIO__COMPARISONS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Portfolio)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Portfolio_type") :
			getString("_UI_Portfolio_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Portfolio.class)) {
			case SightlinePackage.PORTFOLIO__FORMAT_VERSION:
			case SightlinePackage.PORTFOLIO__CURRENCY:
			case SightlinePackage.PORTFOLIO__TIME_UNIT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case SightlinePackage.PORTFOLIO__ORGANIZATIONS:
			case SightlinePackage.PORTFOLIO__CUSTOMERS:
			case SightlinePackage.PORTFOLIO__CHANNELS:
			case SightlinePackage.PORTFOLIO__STAGES:
			case SightlinePackage.PORTFOLIO__CUSTOMER_TASKS:
			case SightlinePackage.PORTFOLIO__PROCESSES:
			case SightlinePackage.PORTFOLIO__CAUSES:
			case SightlinePackage.PORTFOLIO__SCENARIOS:
			case SightlinePackage.PORTFOLIO__EXPERIMENTS:
			case SightlinePackage.PORTFOLIO__COMPARISONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__ORGANIZATIONS,
				 SightlineFactory.eINSTANCE.createOrganization()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__CUSTOMERS,
				 SightlineFactory.eINSTANCE.createCustomer()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__CHANNELS,
				 SightlineFactory.eINSTANCE.createChannel()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__STAGES,
				 SightlineFactory.eINSTANCE.createStage()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__CUSTOMER_TASKS,
				 SightlineFactory.eINSTANCE.createCustomerTask()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__PROCESSES,
				 SightlineFactory.eINSTANCE.createCustomerProcess()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__CAUSES,
				 SightlineFactory.eINSTANCE.createCause()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__SCENARIOS,
				 SightlineFactory.eINSTANCE.createScenario()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__EXPERIMENTS,
				 SightlineFactory.eINSTANCE.createExperiment()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.PORTFOLIO__COMPARISONS,
				 SightlineFactory.eINSTANCE.createComparison()));
	}

}
