// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdateState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-windowsupdatestate?view=graph-rest-beta
pub struct WindowsUpdateState {
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `featureUpdateVersion`.
    pub feature_update_version: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastScanDateTime`. Never null.
    pub last_scan_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `qualityUpdateVersion`.
    pub quality_update_version: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::WindowsUpdateStatus>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateState: "microsoft.graph.windowsUpdateState", entity, base super::Entity;
    device_display_name: "deviceDisplayName",
    device_id: "deviceId",
    feature_update_version: "featureUpdateVersion",
    id: "id" key required,
    last_scan_date_time: "lastScanDateTime" required,
    last_sync_date_time: "lastSyncDateTime" required,
    quality_update_version: "qualityUpdateVersion",
    status: "status" required,
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { WindowsUpdateState: super::Entity }
