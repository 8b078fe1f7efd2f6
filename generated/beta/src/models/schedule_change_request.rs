// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scheduleChangeRequest`, an abstract entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-beta>
    ScheduleChangeRequest "microsoft.graph.scheduleChangeRequest" "entity abstract" : super::ChangeTrackedEntity => ScheduleChangeRequestKind;
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
    /// `senderDateTime`: DateTimeOffset, computed
    sender_date_time "senderDateTime" "c": mg::DateTimeOffset,
    /// `senderMessage`: String
    sender_message "senderMessage": String,
    /// `senderUserId`: String, computed
    sender_user_id "senderUserId" "c": String,
    /// `state`: scheduleChangeState
    state "state": mg::Open<super::ScheduleChangeState>,
}

mg::derived_from! { ScheduleChangeRequest: super::ChangeTrackedEntity, super::Entity }

/// The types derived from `microsoft.graph.scheduleChangeRequest`.
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
