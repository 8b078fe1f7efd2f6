// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateRing`, an entity type derived from `microsoft.graph.windowsUpdates.ring`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatering?view=graph-rest-beta>
    QualityUpdateRing "microsoft.graph.windowsUpdates.qualityUpdateRing" "entity" : super::Ring;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deferralInDays`: Int32
    deferral_in_days "deferralInDays": i32,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `excludedGroupAssignment`: microsoft.graph.windowsUpdates.excludedGroupAssignment
    excluded_group_assignment "excludedGroupAssignment": mg::Boxed<super::ExcludedGroupAssignment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedGroupAssignment`: microsoft.graph.windowsUpdates.includedGroupAssignment
    included_group_assignment "includedGroupAssignment": mg::Boxed<super::IncludedGroupAssignment>,
    /// `isHotpatchEnabled`: Boolean
    is_hotpatch_enabled "isHotpatchEnabled": bool,
    /// `isPaused`: Boolean
    is_paused "isPaused": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { QualityUpdateRing: super::Ring, crate::models::Entity }
