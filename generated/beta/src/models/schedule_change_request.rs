// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.scheduleChangeRequest`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests: [`ScheduleChangeRequestResource`].
///
/// Operations: `approve`, `approve_for_user`, `decline`, `decline_for_user`, `stage_for_deletion`.
///
/// [`ScheduleChangeRequestResource`]: crate::requests::schedule_change_request::ScheduleChangeRequestResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-beta
pub struct ScheduleChangeRequest {
    /// `assignedTo`.
    pub assigned_to: mg::Field<mg::Open<super::ScheduleChangeRequestActor>>,
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
    /// `managerActionDateTime`. Read-only: the service computes it.
    pub manager_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managerActionMessage`.
    pub manager_action_message: mg::Field<String>,
    /// `managerUserId`. Read-only: the service computes it.
    pub manager_user_id: mg::Field<String>,
    /// `senderDateTime`. Read-only: the service computes it.
    pub sender_date_time: mg::Field<mg::DateTimeOffset>,
    /// `senderMessage`.
    pub sender_message: mg::Field<String>,
    /// `senderUserId`. Read-only: the service computes it.
    pub sender_user_id: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::ScheduleChangeState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScheduleChangeRequest: "microsoft.graph.scheduleChangeRequest", entity abstract, base super::ChangeTrackedEntity, family ScheduleChangeRequestKind;
    assigned_to: "assignedTo",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    manager_action_date_time: "managerActionDateTime" computed,
    manager_action_message: "managerActionMessage",
    manager_user_id: "managerUserId" computed,
    sender_date_time: "senderDateTime" computed,
    sender_message: "senderMessage",
    sender_user_id: "senderUserId" computed,
    state: "state",
}

mg::derived_from! { ScheduleChangeRequest: super::ChangeTrackedEntity, super::Entity }

/// The types derived from [`ScheduleChangeRequest`].
#[non_exhaustive]
pub enum ScheduleChangeRequestKind {
    OfferShiftRequest(Box<super::OfferShiftRequest>),
    OpenShiftChangeRequest(Box<super::OpenShiftChangeRequest>),
    SwapShiftsChangeRequest(Box<super::SwapShiftsChangeRequest>),
    TimeOffRequest(Box<super::TimeOffRequest>),
    /// None of these, or a type that this version does not know.
    Other(Box<ScheduleChangeRequest>),
}

mg::family! {
    ScheduleChangeRequest => ScheduleChangeRequestKind;
    OfferShiftRequest(super::OfferShiftRequest),
    OpenShiftChangeRequest(super::OpenShiftChangeRequest),
    SwapShiftsChangeRequest(super::SwapShiftsChangeRequest),
    TimeOffRequest(super::TimeOffRequest),
}
