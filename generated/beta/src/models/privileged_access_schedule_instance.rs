// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.privilegedAccessScheduleInstance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessscheduleinstance?view=graph-rest-beta
pub struct PrivilegedAccessScheduleInstance {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessScheduleInstance: "microsoft.graph.privilegedAccessScheduleInstance", entity abstract, base super::Entity, family PrivilegedAccessScheduleInstanceKind;
    end_date_time: "endDateTime",
    id: "id" key required,
    start_date_time: "startDateTime",
}

mg::derived_from! { PrivilegedAccessScheduleInstance: super::Entity }

/// The types derived from [`PrivilegedAccessScheduleInstance`].
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
