// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceAppManagementTask`](models::DeviceAppManagementTask): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().device_app_management_tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceAppManagementTaskResource(mg::One<models::DeviceAppManagementTask>);

mg::builder! { DeviceAppManagementTaskResource: mg::One<models::DeviceAppManagementTask> }

impl DeviceAppManagementTaskResource {
    /// `…/microsoft.graph.appVulnerabilityTask`: cast to
    /// [`AppVulnerabilityTask`](models::AppVulnerabilityTask).
    #[doc(alias = "microsoft.graph.appVulnerabilityTask")]
    #[inline]
    pub fn cast_to_app_vulnerability_task(
        &self,
    ) -> requests::app_vulnerability_task::AppVulnerabilityTaskResource {
        mg::navigate(self, "microsoft.graph.appVulnerabilityTask")
    }

    /// `…/microsoft.graph.securityConfigurationTask`: cast to
    /// [`SecurityConfigurationTask`](models::SecurityConfigurationTask).
    #[doc(alias = "microsoft.graph.securityConfigurationTask")]
    #[inline]
    pub fn cast_to_security_configuration_task(
        &self,
    ) -> requests::security_configuration_task::SecurityConfigurationTaskResource {
        mg::navigate(self, "microsoft.graph.securityConfigurationTask")
    }

    /// `…/microsoft.graph.unmanagedDeviceDiscoveryTask`: cast to
    /// [`UnmanagedDeviceDiscoveryTask`](models::UnmanagedDeviceDiscoveryTask).
    #[doc(alias = "microsoft.graph.unmanagedDeviceDiscoveryTask")]
    #[inline]
    pub fn cast_to_unmanaged_device_discovery_task(
        &self,
    ) -> requests::unmanaged_device_discovery_task::UnmanagedDeviceDiscoveryTaskResource {
        mg::navigate(self, "microsoft.graph.unmanagedDeviceDiscoveryTask")
    }

    /// `POST …/updateStatus`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn update_status(&self, parameters: impl Into<UpdateStatus>) -> mg::Request<()> {
        self.raw().action_with("updateStatus", &parameters.into())
    }
}

/// Requests on a collection of [`DeviceAppManagementTask`](models::DeviceAppManagementTask):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().device_app_management_tasks()`.
#[derive(Clone, Debug)]
pub struct DeviceAppManagementTaskCollection(
    mg::Many<models::DeviceAppManagementTask, DeviceAppManagementTaskResource>,
);

mg::builder! { DeviceAppManagementTaskCollection: mg::Many<models::DeviceAppManagementTask, DeviceAppManagementTaskResource> }

impl DeviceAppManagementTaskCollection {
    /// `…/microsoft.graph.appVulnerabilityTask`: the members that are
    /// [`AppVulnerabilityTask`](models::AppVulnerabilityTask).
    #[doc(alias = "microsoft.graph.appVulnerabilityTask")]
    #[inline]
    pub fn cast_to_app_vulnerability_task(
        &self,
    ) -> requests::app_vulnerability_task::AppVulnerabilityTaskCollection {
        mg::navigate(self, "microsoft.graph.appVulnerabilityTask")
    }

    /// `…/microsoft.graph.securityConfigurationTask`: the members that are
    /// [`SecurityConfigurationTask`](models::SecurityConfigurationTask).
    #[doc(alias = "microsoft.graph.securityConfigurationTask")]
    #[inline]
    pub fn cast_to_security_configuration_task(
        &self,
    ) -> requests::security_configuration_task::SecurityConfigurationTaskCollection {
        mg::navigate(self, "microsoft.graph.securityConfigurationTask")
    }

    /// `…/microsoft.graph.unmanagedDeviceDiscoveryTask`: the members that are
    /// [`UnmanagedDeviceDiscoveryTask`](models::UnmanagedDeviceDiscoveryTask).
    #[doc(alias = "microsoft.graph.unmanagedDeviceDiscoveryTask")]
    #[inline]
    pub fn cast_to_unmanaged_device_discovery_task(
        &self,
    ) -> requests::unmanaged_device_discovery_task::UnmanagedDeviceDiscoveryTaskCollection {
        mg::navigate(self, "microsoft.graph.unmanagedDeviceDiscoveryTask")
    }
}

/// Parameters of [`DeviceAppManagementTaskResource::update_status`].
///
/// A call can pass `status` alone.
pub struct UpdateStatus {
    /// `note`.
    pub note: mg::Field<String>,
    /// `status`. Required.
    pub status: mg::Field<mg::Open<models::DeviceAppManagementTaskStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateStatus: "microsoft.graph.updateStatus", parameters;
    note: "note",
    status: "status" required,
}

mg::required_parameters! {
    UpdateStatus;
    status: mg::Open<models::DeviceAppManagementTaskStatus>,
}
