// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdateState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-windowsupdatestate?view=graph-rest-beta>
    WindowsUpdateState "microsoft.graph.windowsUpdateState" "entity" : super::Entity;
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `featureUpdateVersion`: String
    feature_update_version "featureUpdateVersion": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastScanDateTime`: DateTimeOffset, not null
    last_scan_date_time "lastScanDateTime" "r": mg::DateTimeOffset,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `qualityUpdateVersion`: String
    quality_update_version "qualityUpdateVersion": String,
    /// `status`: windowsUpdateStatus, not null
    status "status" "r": mg::Open<super::WindowsUpdateStatus>,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { WindowsUpdateState: super::Entity }
