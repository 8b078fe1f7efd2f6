// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.tenantAttachRBAC`, by its URL.
    ///
    /// For example `/deviceManagement/tenantAttachRBAC`.
    TenantAttachRbacResource(mg::One<models::TenantAttachRbac>)
}

impl TenantAttachRbacResource {
    /// `POST …/enable`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All |
    #[inline]
    pub fn enable(&self, parameters: Enable) -> mg::Request<()> {
        mg::Path::action_with(self, "enable", &parameters)
    }

    /// `GET …/getState`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_state(&self) -> mg::Request<models::TenantAttachRbacState> {
        mg::Path::function(self, "getState")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.enable`.
    Enable "microsoft.graph.enable" "parameters";
    /// `enable`: Boolean, not null
    enable "enable" "r": bool,
}
