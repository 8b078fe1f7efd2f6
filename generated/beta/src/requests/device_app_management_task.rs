// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceAppManagementTask`, by its URL.
    ///
    /// For example `/deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTask-id}`.
    DeviceAppManagementTaskResource(mg::One<models::DeviceAppManagementTask>)
}

impl DeviceAppManagementTaskResource {
    /// `…/microsoft.graph.appVulnerabilityTask`
    #[inline]
    pub fn as_app_vulnerability_task(
        &self,
    ) -> requests::app_vulnerability_task::AppVulnerabilityTaskResource {
        mg::to(self, "microsoft.graph.appVulnerabilityTask")
    }

    /// `…/microsoft.graph.securityConfigurationTask`
    #[inline]
    pub fn as_security_configuration_task(
        &self,
    ) -> requests::security_configuration_task::SecurityConfigurationTaskResource {
        mg::to(self, "microsoft.graph.securityConfigurationTask")
    }

    /// `…/microsoft.graph.unmanagedDeviceDiscoveryTask`
    #[inline]
    pub fn as_unmanaged_device_discovery_task(
        &self,
    ) -> requests::unmanaged_device_discovery_task::UnmanagedDeviceDiscoveryTaskResource {
        mg::to(self, "microsoft.graph.unmanagedDeviceDiscoveryTask")
    }

    /// `POST …/updateStatus`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn update_status(&self, parameters: UpdateStatus) -> mg::Request<()> {
        mg::Path::action_with(self, "updateStatus", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceAppManagementTask`, by its URL.
    ///
    /// For example `/deviceAppManagement/deviceAppManagementTasks`.
    DeviceAppManagementTaskCollection(mg::Many<models::DeviceAppManagementTask, DeviceAppManagementTaskResource>)
}

impl DeviceAppManagementTaskCollection {
    /// `…/microsoft.graph.appVulnerabilityTask`
    #[inline]
    pub fn as_app_vulnerability_task(
        &self,
    ) -> requests::app_vulnerability_task::AppVulnerabilityTaskCollection {
        mg::to(self, "microsoft.graph.appVulnerabilityTask")
    }

    /// `…/microsoft.graph.securityConfigurationTask`
    #[inline]
    pub fn as_security_configuration_task(
        &self,
    ) -> requests::security_configuration_task::SecurityConfigurationTaskCollection {
        mg::to(self, "microsoft.graph.securityConfigurationTask")
    }

    /// `…/microsoft.graph.unmanagedDeviceDiscoveryTask`
    #[inline]
    pub fn as_unmanaged_device_discovery_task(
        &self,
    ) -> requests::unmanaged_device_discovery_task::UnmanagedDeviceDiscoveryTaskCollection {
        mg::to(self, "microsoft.graph.unmanagedDeviceDiscoveryTask")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.updateStatus`.
    UpdateStatus "microsoft.graph.updateStatus" "parameters";
    /// `note`: String
    note "note": String,
    /// `status`: deviceAppManagementTaskStatus, not null
    status "status" "r": mg::Open<models::DeviceAppManagementTaskStatus>,
}
