// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.privilegedAccessSchedule`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessschedule?view=graph-rest-beta
pub struct PrivilegedAccessSchedule {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdUsing`.
    pub created_using: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scheduleInfo`.
    pub schedule_info: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessSchedule: "microsoft.graph.privilegedAccessSchedule", entity abstract, base super::Entity, family PrivilegedAccessScheduleKind;
    created_date_time: "createdDateTime",
    created_using: "createdUsing",
    id: "id" key required,
    modified_date_time: "modifiedDateTime",
    schedule_info: "scheduleInfo",
    status: "status",
}

mg::derived_from! { PrivilegedAccessSchedule: super::Entity }

/// The types derived from [`PrivilegedAccessSchedule`].
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
