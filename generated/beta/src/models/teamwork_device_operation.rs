// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkDeviceOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamworkDeviceOperationCollection`], for example
/// `graph.teamwork().devices().id(id).operations()`.
///
/// [`TeamworkDeviceOperationCollection`]: crate::requests::teamwork_device_operation::TeamworkDeviceOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkdeviceoperation?view=graph-rest-beta
pub struct TeamworkDeviceOperation {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::OperationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionBy`.
    pub last_action_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operationType`. Never null.
    pub operation_type: mg::Field<mg::Open<super::TeamworkDeviceOperationType>>,
    /// `startedDateTime`.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDeviceOperation: "microsoft.graph.teamworkDeviceOperation", entity, base super::Entity;
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_action_by: "lastActionBy",
    last_action_date_time: "lastActionDateTime",
    operation_type: "operationType" required,
    started_date_time: "startedDateTime",
    status: "status" required,
}

mg::derived_from! { TeamworkDeviceOperation: super::Entity }
