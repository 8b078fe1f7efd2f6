// @generated
use crate::mg;

/// Entity type [`microsoft.graph.swapShiftsChangeRequest`][reference], derived from
/// [`OfferShiftRequest`](super::OfferShiftRequest).
///
/// Requests: [`SwapShiftsChangeRequestCollection`], for example
/// `graph.teams().id(id).schedule().swap_shifts_change_requests()`.
///
/// Operations: `approve`, `approve_for_user`, `decline`, `decline_for_user`, `stage_for_deletion`.
///
/// [`SwapShiftsChangeRequestCollection`]: crate::requests::swap_shifts_change_request::SwapShiftsChangeRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-beta
pub struct SwapShiftsChangeRequest {
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
    /// `recipientActionDateTime`. Read-only: the service computes it.
    pub recipient_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recipientActionMessage`.
    pub recipient_action_message: mg::Field<String>,
    /// `recipientShiftId`.
    pub recipient_shift_id: mg::Field<String>,
    /// `recipientUserId`.
    pub recipient_user_id: mg::Field<String>,
    /// `senderDateTime`. Read-only: the service computes it.
    pub sender_date_time: mg::Field<mg::DateTimeOffset>,
    /// `senderMessage`.
    pub sender_message: mg::Field<String>,
    /// `senderShiftId`.
    pub sender_shift_id: mg::Field<String>,
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
    SwapShiftsChangeRequest: "microsoft.graph.swapShiftsChangeRequest", entity, base super::OfferShiftRequest;
    assigned_to: "assignedTo",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    manager_action_date_time: "managerActionDateTime" computed,
    manager_action_message: "managerActionMessage",
    manager_user_id: "managerUserId" computed,
    recipient_action_date_time: "recipientActionDateTime" computed,
    recipient_action_message: "recipientActionMessage",
    recipient_shift_id: "recipientShiftId",
    recipient_user_id: "recipientUserId",
    sender_date_time: "senderDateTime" computed,
    sender_message: "senderMessage",
    sender_shift_id: "senderShiftId",
    sender_user_id: "senderUserId" computed,
    state: "state",
}

mg::derived_from! { SwapShiftsChangeRequest: super::OfferShiftRequest, super::ScheduleChangeRequest, super::ChangeTrackedEntity, super::Entity }
