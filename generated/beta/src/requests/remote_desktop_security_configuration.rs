// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`RemoteDesktopSecurityConfiguration`](models::RemoteDesktopSecurityConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.service_principals().id(id).remote_desktop_security_configuration()`.
#[derive(Clone, Debug)]
pub struct RemoteDesktopSecurityConfigurationResource(
    mg::One<models::RemoteDesktopSecurityConfiguration>,
);

mg::builder! { RemoteDesktopSecurityConfigurationResource: mg::One<models::RemoteDesktopSecurityConfiguration> }

impl RemoteDesktopSecurityConfigurationResource {
    /// `…/approvedClientApps`: many [`ApprovedClientApp`](models::ApprovedClientApp).
    ///
    /// Least privileged permission to read: `Application-RemoteDesktopConfig.ReadWrite.All`
    /// (delegated, application).
    #[inline]
    pub fn approved_client_apps(
        &self,
    ) -> requests::approved_client_app::ApprovedClientAppCollection {
        mg::navigate(self, "approvedClientApps")
    }

    /// `…/targetDeviceGroups`: many [`TargetDeviceGroup`](models::TargetDeviceGroup).
    ///
    /// Least privileged permission to read: `Application-RemoteDesktopConfig.ReadWrite.All`
    /// (delegated, application).
    #[inline]
    pub fn target_device_groups(
        &self,
    ) -> requests::target_device_group::TargetDeviceGroupCollection {
        mg::navigate(self, "targetDeviceGroups")
    }
}
