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
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `excludedGroupAssignment`: microsoft.graph.windowsUpdates.excludedGroupAssignment, not null
    excluded_group_assignment "excludedGroupAssignment" "r": mg::Boxed<super::ExcludedGroupAssignment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedGroupAssignment`: microsoft.graph.windowsUpdates.includedGroupAssignment, not null
    included_group_assignment "includedGroupAssignment" "r": mg::Boxed<super::IncludedGroupAssignment>,
    /// `isHotpatchEnabled`: Boolean, not null
    is_hotpatch_enabled "isHotpatchEnabled" "r": bool,
    /// `isPaused`: Boolean, not null
    is_paused "isPaused" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { QualityUpdateRing: super::Ring, crate::models::Entity }
