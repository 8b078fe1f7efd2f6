// @generated
use crate::mg;

/// Entity type [`microsoft.graph.timeOffRequest`][reference], derived from
/// [`ScheduleChangeRequest`](super::ScheduleChangeRequest).
///
/// Requests:
/// [`TimeOffRequestCollection`](crate::requests::time_off_request::TimeOffRequestCollection), for
/// example `graph.teams().id(id).schedule().time_off_requests()`.
///
/// Operations: `approve`, `approve_for_user`, `decline`, `decline_for_user`, `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-beta
pub struct TimeOffRequest {
    /// `assignedTo`.
    pub assigned_to: mg::Field<mg::Open<super::ScheduleChangeRequestActor>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::ScheduleChangeState>>,
    /// `timeOffReasonId`.
    pub time_off_reason_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeOffRequest: "microsoft.graph.timeOffRequest", entity, base super::ScheduleChangeRequest;
    assigned_to: "assignedTo",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    end_date_time: "endDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    manager_action_date_time: "managerActionDateTime" computed,
    manager_action_message: "managerActionMessage",
    manager_user_id: "managerUserId" computed,
    sender_date_time: "senderDateTime" computed,
    sender_message: "senderMessage",
    sender_user_id: "senderUserId" computed,
    start_date_time: "startDateTime",
    state: "state",
    time_off_reason_id: "timeOffReasonId",
}

mg::derived_from! { TimeOffRequest: super::ScheduleChangeRequest, super::ChangeTrackedEntity, super::Entity }
