// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.zebraFotaConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/zebrafotaconnector?view=graph-rest-beta>
    ZebraFotaConnector "microsoft.graph.zebraFotaConnector" "entity" : super::Entity;
    /// `enrollmentAuthorizationUrl`: String, not null
    enrollment_authorization_url "enrollmentAuthorizationUrl" "r": String,
    /// `enrollmentToken`: String, not null, masked in Debug
    enrollment_token "enrollmentToken" "rs": String,
    /// `fotaAppsApproved`: Boolean, not null
    fota_apps_approved "fotaAppsApproved" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `state`: zebraFotaConnectorState, not null
    state "state" "r": mg::Open<super::ZebraFotaConnectorState>,
}

mg::derived_from! { ZebraFotaConnector: super::Entity }
