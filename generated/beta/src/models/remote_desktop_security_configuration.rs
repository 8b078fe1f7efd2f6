// @generated
use crate::mg;

/// Entity type [`microsoft.graph.remoteDesktopSecurityConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RemoteDesktopSecurityConfigurationResource`], for example
/// `graph.service_principals().id(id).remote_desktop_security_configuration()`.
///
/// [`RemoteDesktopSecurityConfigurationResource`]: crate::requests::remote_desktop_security_configuration::RemoteDesktopSecurityConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/remotedesktopsecurityconfiguration?view=graph-rest-beta
pub struct RemoteDesktopSecurityConfiguration {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRemoteDesktopProtocolEnabled`. Never null.
    pub is_remote_desktop_protocol_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteDesktopSecurityConfiguration: "microsoft.graph.remoteDesktopSecurityConfiguration", entity, base super::Entity;
    id: "id" key required,
    is_remote_desktop_protocol_enabled: "isRemoteDesktopProtocolEnabled" required,
}

mg::derived_from! { RemoteDesktopSecurityConfiguration: super::Entity }

impl RemoteDesktopSecurityConfiguration {
    /// `approvedClientApps`: many [`ApprovedClientApp`](super::ApprovedClientApp).
    pub const APPROVED_CLIENT_APPS: mg::Nav<
        RemoteDesktopSecurityConfiguration,
        Vec<super::ApprovedClientApp>,
    > = mg::Nav::new("approvedClientApps");
    /// `targetDeviceGroups`: many [`TargetDeviceGroup`](super::TargetDeviceGroup).
    pub const TARGET_DEVICE_GROUPS: mg::Nav<
        RemoteDesktopSecurityConfiguration,
        Vec<super::TargetDeviceGroup>,
    > = mg::Nav::new("targetDeviceGroups");
}
