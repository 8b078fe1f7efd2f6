// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.swapShiftsChangeRequest`, an entity type derived from `microsoft.graph.offerShiftRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-beta>
    SwapShiftsChangeRequest "microsoft.graph.swapShiftsChangeRequest" "entity" : super::OfferShiftRequest;
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
    /// `recipientShiftId`: String
    recipient_shift_id "recipientShiftId": String,
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

mg::derived_from! { SwapShiftsChangeRequest: super::OfferShiftRequest, super::ScheduleChangeRequest, super::ChangeTrackedEntity, super::Entity }
