// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.remoteDesktopSecurityConfiguration`, by its URL.
    ///
    /// For example `/servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`.
    RemoteDesktopSecurityConfigurationResource(mg::One<models::RemoteDesktopSecurityConfiguration>)
}

impl RemoteDesktopSecurityConfigurationResource {
    /// `…/approvedClientApps`: many `approvedClientApp`
    #[inline]
    pub fn approved_client_apps(
        &self,
    ) -> requests::approved_client_app::ApprovedClientAppCollection {
        mg::to(self, "approvedClientApps")
    }

    /// `…/targetDeviceGroups`: many `targetDeviceGroup`
    #[inline]
    pub fn target_device_groups(
        &self,
    ) -> requests::target_device_group::TargetDeviceGroupCollection {
        mg::to(self, "targetDeviceGroups")
    }
}
