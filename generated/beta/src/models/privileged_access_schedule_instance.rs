// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessScheduleInstance`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessscheduleinstance?view=graph-rest-beta>
    PrivilegedAccessScheduleInstance "microsoft.graph.privilegedAccessScheduleInstance" "entity abstract" : super::Entity => PrivilegedAccessScheduleInstanceKind;
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::derived_from! { PrivilegedAccessScheduleInstance: super::Entity }

/// The types derived from `microsoft.graph.privilegedAccessScheduleInstance`.
#[non_exhaustive]
pub enum PrivilegedAccessScheduleInstanceKind {
    PrivilegedAccessGroupAssignmentScheduleInstance(
        Box<super::PrivilegedAccessGroupAssignmentScheduleInstance>,
    ),
    PrivilegedAccessGroupEligibilityScheduleInstance(
        Box<super::PrivilegedAccessGroupEligibilityScheduleInstance>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<PrivilegedAccessScheduleInstance>),
}

mg::family! {
    PrivilegedAccessScheduleInstance => PrivilegedAccessScheduleInstanceKind;
    PrivilegedAccessGroupAssignmentScheduleInstance(super::PrivilegedAccessGroupAssignmentScheduleInstance),
    PrivilegedAccessGroupEligibilityScheduleInstance(super::PrivilegedAccessGroupEligibilityScheduleInstance),
}
