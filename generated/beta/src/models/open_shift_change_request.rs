// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openShiftChangeRequest`, an entity type derived from `microsoft.graph.scheduleChangeRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-beta>
    OpenShiftChangeRequest "microsoft.graph.openShiftChangeRequest" "entity" : super::ScheduleChangeRequest;
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
    /// `openShiftId`: String
    open_shift_id "openShiftId": String,
    /// `senderDateTime`: DateTimeOffset, computed
    sender_date_time "senderDateTime" "c": mg::DateTimeOffset,
    /// `senderMessage`: String
    sender_message "senderMessage": String,
    /// `senderUserId`: String, computed
    sender_user_id "senderUserId" "c": String,
    /// `state`: scheduleChangeState
    state "state": mg::Open<super::ScheduleChangeState>,
}

mg::derived_from! { OpenShiftChangeRequest: super::ScheduleChangeRequest, super::ChangeTrackedEntity, super::Entity }
