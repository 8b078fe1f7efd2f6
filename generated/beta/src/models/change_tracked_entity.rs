// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.changeTrackedEntity`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-beta>
    ChangeTrackedEntity "microsoft.graph.changeTrackedEntity" "entity abstract" : super::Entity => ChangeTrackedEntityKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
}

mg::derived_from! { ChangeTrackedEntity: super::Entity }

/// The types derived from `microsoft.graph.changeTrackedEntity`.
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
