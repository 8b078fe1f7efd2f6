// @generated
use crate::mg;

/// Entity type [`microsoft.graph.offerShiftRequest`][reference], derived from
/// [`ScheduleChangeRequest`](super::ScheduleChangeRequest).
///
/// Requests: [`OfferShiftRequestCollection`], for example
/// `graph.teams().id(id).schedule().offer_shift_requests()`.
///
/// Operations: `approve`, `approve_for_user`, `decline`, `decline_for_user`, `stage_for_deletion`.
///
/// [`OfferShiftRequestCollection`]: crate::requests::offer_shift_request::OfferShiftRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-beta
pub struct OfferShiftRequest {
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
    OfferShiftRequest: "microsoft.graph.offerShiftRequest", entity, base super::ScheduleChangeRequest, family OfferShiftRequestKind;
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
    recipient_user_id: "recipientUserId",
    sender_date_time: "senderDateTime" computed,
    sender_message: "senderMessage",
    sender_shift_id: "senderShiftId",
    sender_user_id: "senderUserId" computed,
    state: "state",
}

mg::derived_from! { OfferShiftRequest: super::ScheduleChangeRequest, super::ChangeTrackedEntity, super::Entity }

/// The types derived from [`OfferShiftRequest`].
#[non_exhaustive]
pub enum OfferShiftRequestKind {
    SwapShiftsChangeRequest(Box<super::SwapShiftsChangeRequest>),
    /// None of these, or a type that this version does not know.
    Other(Box<OfferShiftRequest>),
}

mg::family! {
    OfferShiftRequest => OfferShiftRequestKind;
    SwapShiftsChangeRequest(super::SwapShiftsChangeRequest),
}
