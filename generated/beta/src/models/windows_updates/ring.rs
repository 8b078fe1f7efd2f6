// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.ring`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-ring?view=graph-rest-beta>
    Ring "microsoft.graph.windowsUpdates.ring" "entity abstract" : crate::models::Entity => RingKind;
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
    /// `isPaused`: Boolean, not null
    is_paused "isPaused" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { Ring: crate::models::Entity }

/// The types derived from `microsoft.graph.windowsUpdates.ring`.
#[non_exhaustive]
pub enum RingKind {
    QualityUpdateRing(Box<super::QualityUpdateRing>),
    /// None of these, or a type that this version does not know.
    Other(Box<Ring>),
}

mg::family! {
    Ring => RingKind;
    QualityUpdateRing(super::QualityUpdateRing),
}
