// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.changeTrackedEntity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ChangeTrackedEntityResource`].
///
/// Operations: `stage_for_deletion`.
///
/// [`ChangeTrackedEntityResource`]: crate::requests::change_tracked_entity::ChangeTrackedEntityResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-beta
pub struct ChangeTrackedEntity {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeTrackedEntity: "microsoft.graph.changeTrackedEntity", entity abstract, base super::Entity, family ChangeTrackedEntityKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
}

mg::derived_from! { ChangeTrackedEntity: super::Entity }

/// The types derived from [`ChangeTrackedEntity`].
#[non_exhaustive]
pub enum ChangeTrackedEntityKind {
    DayNote(Box<super::DayNote>),
    OfferShiftRequest(Box<super::OfferShiftRequest>),
    OpenShift(Box<super::OpenShift>),
    OpenShiftChangeRequest(Box<super::OpenShiftChangeRequest>),
    ScheduleChangeRequest(Box<super::ScheduleChangeRequest>),
    SchedulingGroup(Box<super::SchedulingGroup>),
    Shift(Box<super::Shift>),
    ShiftPreferences(Box<super::ShiftPreferences>),
    SwapShiftsChangeRequest(Box<super::SwapShiftsChangeRequest>),
    TimeCard(Box<super::TimeCard>),
    TimeOff(Box<super::TimeOff>),
    TimeOffReason(Box<super::TimeOffReason>),
    TimeOffRequest(Box<super::TimeOffRequest>),
    WorkforceIntegration(Box<super::WorkforceIntegration>),
    /// None of these, or a type that this version does not know.
    Other(Box<ChangeTrackedEntity>),
}

mg::family! {
    ChangeTrackedEntity => ChangeTrackedEntityKind;
    DayNote(super::DayNote),
    OfferShiftRequest(super::OfferShiftRequest),
    OpenShift(super::OpenShift),
    OpenShiftChangeRequest(super::OpenShiftChangeRequest),
    ScheduleChangeRequest(super::ScheduleChangeRequest),
    SchedulingGroup(super::SchedulingGroup),
    Shift(super::Shift),
    ShiftPreferences(super::ShiftPreferences),
    SwapShiftsChangeRequest(super::SwapShiftsChangeRequest),
    TimeCard(super::TimeCard),
    TimeOff(super::TimeOff),
    TimeOffReason(super::TimeOffReason),
    TimeOffRequest(super::TimeOffRequest),
    WorkforceIntegration(super::WorkforceIntegration),
}
