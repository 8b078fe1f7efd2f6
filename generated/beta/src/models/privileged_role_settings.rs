// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedRoleSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedrolesettings?view=graph-rest-beta>
    PrivilegedRoleSettings "microsoft.graph.privilegedRoleSettings" "entity" : super::Entity;
    /// `approvalOnElevation`: Boolean
    approval_on_elevation "approvalOnElevation": bool,
    /// `approverIds`: Collection(String)
    approver_ids "approverIds": Vec<String>,
    /// `elevationDuration`: Duration
    elevation_duration "elevationDuration": mg::Duration,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isMfaOnElevationConfigurable`: Boolean
    is_mfa_on_elevation_configurable "isMfaOnElevationConfigurable": bool,
    /// `lastGlobalAdmin`: Boolean
    last_global_admin "lastGlobalAdmin": bool,
    /// `maxElavationDuration`: Duration
    max_elavation_duration "maxElavationDuration": mg::Duration,
    /// `mfaOnElevation`: Boolean
    mfa_on_elevation "mfaOnElevation": bool,
    /// `minElevationDuration`: Duration
    min_elevation_duration "minElevationDuration": mg::Duration,
    /// `notificationToUserOnElevation`: Boolean
    notification_to_user_on_elevation "notificationToUserOnElevation": bool,
    /// `ticketingInfoOnElevation`: Boolean
    ticketing_info_on_elevation "ticketingInfoOnElevation": bool,
}

mg::derived_from! { PrivilegedRoleSettings: super::Entity }
