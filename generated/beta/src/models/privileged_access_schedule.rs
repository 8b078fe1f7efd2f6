// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessSchedule`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessschedule?view=graph-rest-beta>
    PrivilegedAccessSchedule "microsoft.graph.privilegedAccessSchedule" "entity abstract" : super::Entity => PrivilegedAccessScheduleKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `createdUsing`: String
    created_using "createdUsing": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `scheduleInfo`: requestSchedule
    schedule_info "scheduleInfo": mg::Boxed<super::RequestSchedule>,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { PrivilegedAccessSchedule: super::Entity }

/// The types derived from `microsoft.graph.privilegedAccessSchedule`.
#[non_exhaustive]
pub enum PrivilegedAccessScheduleKind {
    PrivilegedAccessGroupAssignmentSchedule(
        Box<super::PrivilegedAccessGroupAssignmentSchedule>,
    ),
    PrivilegedAccessGroupEligibilitySchedule(
        Box<super::PrivilegedAccessGroupEligibilitySchedule>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<PrivilegedAccessSchedule>),
}

mg::family! {
    PrivilegedAccessSchedule => PrivilegedAccessScheduleKind;
    PrivilegedAccessGroupAssignmentSchedule(super::PrivilegedAccessGroupAssignmentSchedule),
    PrivilegedAccessGroupEligibilitySchedule(super::PrivilegedAccessGroupEligibilitySchedule),
}
