// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ManagedDeviceMobileAppConfiguration`](models::ManagedDeviceMobileAppConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_app_management().mobile_app_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedDeviceMobileAppConfigurationResource(
    mg::One<models::ManagedDeviceMobileAppConfiguration>,
);

mg::builder! { ManagedDeviceMobileAppConfigurationResource: mg::One<models::ManagedDeviceMobileAppConfiguration> }

impl ManagedDeviceMobileAppConfigurationResource {
    /// `…/assignments`: many [`ManagedDeviceMobileAppConfigurationAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`ManagedDeviceMobileAppConfigurationAssignment`]: models::ManagedDeviceMobileAppConfigurationAssignment
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_assignment::ManagedDeviceMobileAppConfigurationAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceStatusSummary`: [`ManagedDeviceMobileAppConfigurationDeviceSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceSummary`]: models::ManagedDeviceMobileAppConfigurationDeviceSummary
    #[inline]
    pub fn device_status_summary(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_device_summary::ManagedDeviceMobileAppConfigurationDeviceSummaryResource {
        mg::navigate(self, "deviceStatusSummary")
    }

    /// `…/deviceStatuses`: many [`ManagedDeviceMobileAppConfigurationDeviceStatus`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: models::ManagedDeviceMobileAppConfigurationDeviceStatus
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_device_status::ManagedDeviceMobileAppConfigurationDeviceStatusCollection {
        mg::navigate(self, "deviceStatuses")
    }

    /// `…/userStatusSummary`: [`ManagedDeviceMobileAppConfigurationUserSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserSummary`]: models::ManagedDeviceMobileAppConfigurationUserSummary
    #[inline]
    pub fn user_status_summary(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_user_summary::ManagedDeviceMobileAppConfigurationUserSummaryResource {
        mg::navigate(self, "userStatusSummary")
    }

    /// `…/userStatuses`: many [`ManagedDeviceMobileAppConfigurationUserStatus`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserStatus`]: models::ManagedDeviceMobileAppConfigurationUserStatus
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_user_status::ManagedDeviceMobileAppConfigurationUserStatusCollection {
        mg::navigate(self, "userStatuses")
    }

    /// `…/microsoft.graph.androidForWorkMobileAppConfiguration`: cast to
    /// [`AndroidForWorkMobileAppConfiguration`](models::AndroidForWorkMobileAppConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkMobileAppConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_mobile_app_configuration(
        &self,
    ) -> requests::android_for_work_mobile_app_configuration::AndroidForWorkMobileAppConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidForWorkMobileAppConfiguration")
    }

    /// `…/microsoft.graph.androidManagedStoreAppConfiguration`: cast to
    /// [`AndroidManagedStoreAppConfiguration`](models::AndroidManagedStoreAppConfiguration).
    #[doc(alias = "microsoft.graph.androidManagedStoreAppConfiguration")]
    #[inline]
    pub fn cast_to_android_managed_store_app_configuration(
        &self,
    ) -> requests::android_managed_store_app_configuration::AndroidManagedStoreAppConfigurationResource {
        mg::navigate(self, "microsoft.graph.androidManagedStoreAppConfiguration")
    }

    /// `…/microsoft.graph.iosMobileAppConfiguration`: cast to
    /// [`IosMobileAppConfiguration`](models::IosMobileAppConfiguration).
    #[doc(alias = "microsoft.graph.iosMobileAppConfiguration")]
    #[inline]
    pub fn cast_to_ios_mobile_app_configuration(
        &self,
    ) -> requests::ios_mobile_app_configuration::IosMobileAppConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosMobileAppConfiguration")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of
/// [`ManagedDeviceMobileAppConfiguration`](models::ManagedDeviceMobileAppConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_app_configurations()`.
#[derive(Clone, Debug)]
pub struct ManagedDeviceMobileAppConfigurationCollection(
    mg::Many<
        models::ManagedDeviceMobileAppConfiguration,
        ManagedDeviceMobileAppConfigurationResource,
    >,
);

mg::builder! { ManagedDeviceMobileAppConfigurationCollection: mg::Many<models::ManagedDeviceMobileAppConfiguration, ManagedDeviceMobileAppConfigurationResource> }

impl ManagedDeviceMobileAppConfigurationCollection {
    /// `…/microsoft.graph.androidForWorkMobileAppConfiguration`: the members that are
    /// [`AndroidForWorkMobileAppConfiguration`](models::AndroidForWorkMobileAppConfiguration).
    #[doc(alias = "microsoft.graph.androidForWorkMobileAppConfiguration")]
    #[inline]
    pub fn cast_to_android_for_work_mobile_app_configuration(
        &self,
    ) -> requests::android_for_work_mobile_app_configuration::AndroidForWorkMobileAppConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkMobileAppConfiguration")
    }

    /// `…/microsoft.graph.androidManagedStoreAppConfiguration`: the members that are
    /// [`AndroidManagedStoreAppConfiguration`](models::AndroidManagedStoreAppConfiguration).
    #[doc(alias = "microsoft.graph.androidManagedStoreAppConfiguration")]
    #[inline]
    pub fn cast_to_android_managed_store_app_configuration(
        &self,
    ) -> requests::android_managed_store_app_configuration::AndroidManagedStoreAppConfigurationCollection {
        mg::navigate(self, "microsoft.graph.androidManagedStoreAppConfiguration")
    }

    /// `…/microsoft.graph.iosMobileAppConfiguration`: the members that are
    /// [`IosMobileAppConfiguration`](models::IosMobileAppConfiguration).
    #[doc(alias = "microsoft.graph.iosMobileAppConfiguration")]
    #[inline]
    pub fn cast_to_ios_mobile_app_configuration(
        &self,
    ) -> requests::ios_mobile_app_configuration::IosMobileAppConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosMobileAppConfiguration")
    }
}

/// Parameters of [`ManagedDeviceMobileAppConfigurationResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<
        Vec<models::ManagedDeviceMobileAppConfigurationAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}
