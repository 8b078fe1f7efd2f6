// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedDeviceMobileAppConfiguration`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfiguration-id}`.
    ManagedDeviceMobileAppConfigurationResource(mg::One<models::ManagedDeviceMobileAppConfiguration>)
}

impl ManagedDeviceMobileAppConfigurationResource {
    /// `…/assignments`: many `managedDeviceMobileAppConfigurationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_assignment::ManagedDeviceMobileAppConfigurationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceStatusSummary`: `managedDeviceMobileAppConfigurationDeviceSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn device_status_summary(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_device_summary::ManagedDeviceMobileAppConfigurationDeviceSummaryResource {
        mg::to(self, "deviceStatusSummary")
    }

    /// `…/deviceStatuses`: many `managedDeviceMobileAppConfigurationDeviceStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_device_status::ManagedDeviceMobileAppConfigurationDeviceStatusCollection {
        mg::to(self, "deviceStatuses")
    }

    /// `…/userStatusSummary`: `managedDeviceMobileAppConfigurationUserSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn user_status_summary(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_user_summary::ManagedDeviceMobileAppConfigurationUserSummaryResource {
        mg::to(self, "userStatusSummary")
    }

    /// `…/userStatuses`: many `managedDeviceMobileAppConfigurationUserStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_user_status::ManagedDeviceMobileAppConfigurationUserStatusCollection {
        mg::to(self, "userStatuses")
    }

    /// `…/microsoft.graph.androidForWorkMobileAppConfiguration`
    #[inline]
    pub fn as_android_for_work_mobile_app_configuration(
        &self,
    ) -> requests::android_for_work_mobile_app_configuration::AndroidForWorkMobileAppConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkMobileAppConfiguration")
    }

    /// `…/microsoft.graph.androidManagedStoreAppConfiguration`
    #[inline]
    pub fn as_android_managed_store_app_configuration(
        &self,
    ) -> requests::android_managed_store_app_configuration::AndroidManagedStoreAppConfigurationResource {
        mg::to(self, "microsoft.graph.androidManagedStoreAppConfiguration")
    }

    /// `…/microsoft.graph.iosMobileAppConfiguration`
    #[inline]
    pub fn as_ios_mobile_app_configuration(
        &self,
    ) -> requests::ios_mobile_app_configuration::IosMobileAppConfigurationResource {
        mg::to(self, "microsoft.graph.iosMobileAppConfiguration")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfiguration`, by its URL.
    ///
    /// For example `/deviceAppManagement/mobileAppConfigurations`.
    ManagedDeviceMobileAppConfigurationCollection(mg::Many<models::ManagedDeviceMobileAppConfiguration, ManagedDeviceMobileAppConfigurationResource>)
}

impl ManagedDeviceMobileAppConfigurationCollection {
    /// `…/microsoft.graph.androidForWorkMobileAppConfiguration`
    #[inline]
    pub fn as_android_for_work_mobile_app_configuration(
        &self,
    ) -> requests::android_for_work_mobile_app_configuration::AndroidForWorkMobileAppConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkMobileAppConfiguration")
    }

    /// `…/microsoft.graph.androidManagedStoreAppConfiguration`
    #[inline]
    pub fn as_android_managed_store_app_configuration(
        &self,
    ) -> requests::android_managed_store_app_configuration::AndroidManagedStoreAppConfigurationCollection {
        mg::to(self, "microsoft.graph.androidManagedStoreAppConfiguration")
    }

    /// `…/microsoft.graph.iosMobileAppConfiguration`
    #[inline]
    pub fn as_ios_mobile_app_configuration(
        &self,
    ) -> requests::ios_mobile_app_configuration::IosMobileAppConfigurationCollection {
        mg::to(self, "microsoft.graph.iosMobileAppConfiguration")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(managedDeviceMobileAppConfigurationAssignment)
    assignments "assignments": Vec<models::ManagedDeviceMobileAppConfigurationAssignment>,
}
