// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.offerShiftRequest`, an entity type derived from `microsoft.graph.scheduleChangeRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-beta>
    OfferShiftRequest "microsoft.graph.offerShiftRequest" "entity" : super::ScheduleChangeRequest => OfferShiftRequestKind;
    /// `assignedTo`: scheduleChangeRequestActor
    assigned_to "assignedTo": mg::Open<super::ScheduleChangeRequestActor>,
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
    /// `managerActionDateTime`: DateTimeOffset, computed
    manager_action_date_time "managerActionDateTime" "c": mg::DateTimeOffset,
    /// `managerActionMessage`: String
    manager_action_message "managerActionMessage": String,
    /// `managerUserId`: String, computed
    manager_user_id "managerUserId" "c": String,
    /// `recipientActionDateTime`: DateTimeOffset, computed
    recipient_action_date_time "recipientActionDateTime" "c": mg::DateTimeOffset,
    /// `recipientActionMessage`: String
    recipient_action_message "recipientActionMessage": String,
    /// `recipientUserId`: String
    recipient_user_id "recipientUserId": String,
    /// `senderDateTime`: DateTimeOffset, computed
    sender_date_time "senderDateTime" "c": mg::DateTimeOffset,
    /// `senderMessage`: String
    sender_message "senderMessage": String,
    /// `senderShiftId`: String
    sender_shift_id "senderShiftId": String,
    /// `senderUserId`: String, computed
    sender_user_id "senderUserId" "c": String,
    /// `state`: scheduleChangeState
    state "state": mg::Open<super::ScheduleChangeState>,
}

mg::derived_from! { OfferShiftRequest: super::ScheduleChangeRequest, super::ChangeTrackedEntity, super::Entity }

/// The types derived from `microsoft.graph.offerShiftRequest`.
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
