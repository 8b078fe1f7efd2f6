// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.remoteDesktopSecurityConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/remotedesktopsecurityconfiguration?view=graph-rest-beta>
    RemoteDesktopSecurityConfiguration "microsoft.graph.remoteDesktopSecurityConfiguration" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRemoteDesktopProtocolEnabled`: Boolean, not null
    is_remote_desktop_protocol_enabled "isRemoteDesktopProtocolEnabled" "r": bool,
}

mg::derived_from! { RemoteDesktopSecurityConfiguration: super::Entity }

impl RemoteDesktopSecurityConfiguration {
    /// `approvedClientApps`: many `approvedClientApp`, contained
    pub const APPROVED_CLIENT_APPS: mg::Nav<
        RemoteDesktopSecurityConfiguration,
        Vec<super::ApprovedClientApp>,
    > = mg::Nav::new("approvedClientApps");
    /// `targetDeviceGroups`: many `targetDeviceGroup`, contained
    pub const TARGET_DEVICE_GROUPS: mg::Nav<
        RemoteDesktopSecurityConfiguration,
        Vec<super::TargetDeviceGroup>,
    > = mg::Nav::new("targetDeviceGroups");
}
