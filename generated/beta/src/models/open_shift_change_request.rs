// @generated
use crate::mg;

/// Entity type [`microsoft.graph.openShiftChangeRequest`][reference], derived from
/// [`ScheduleChangeRequest`](super::ScheduleChangeRequest).
///
/// Requests: [`OpenShiftChangeRequestCollection`], for example
/// `graph.teams().id(id).schedule().open_shift_change_requests()`.
///
/// Operations: `approve`, `approve_for_user`, `decline`, `decline_for_user`, `stage_for_deletion`.
///
/// [`OpenShiftChangeRequestCollection`]: crate::requests::open_shift_change_request::OpenShiftChangeRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-beta
pub struct OpenShiftChangeRequest {
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
    /// `openShiftId`.
    pub open_shift_id: mg::Field<String>,
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
    OpenShiftChangeRequest: "microsoft.graph.openShiftChangeRequest", entity, base super::ScheduleChangeRequest;
    assigned_to: "assignedTo",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    manager_action_date_time: "managerActionDateTime" computed,
    manager_action_message: "managerActionMessage",
    manager_user_id: "managerUserId" computed,
    open_shift_id: "openShiftId",
    sender_date_time: "senderDateTime" computed,
    sender_message: "senderMessage",
    sender_user_id: "senderUserId" computed,
    state: "state",
}

mg::derived_from! { OpenShiftChangeRequest: super::ScheduleChangeRequest, super::ChangeTrackedEntity, super::Entity }
