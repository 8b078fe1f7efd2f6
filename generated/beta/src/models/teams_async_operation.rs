// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.teamsAsyncOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamsAsyncOperationCollection`], for example `graph.chats().id(id).operations()`.
///
/// [`TeamsAsyncOperationCollection`]: crate::requests::teams_async_operation::TeamsAsyncOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsasyncoperation?view=graph-rest-beta
pub struct TeamsAsyncOperation {
    /// `attemptsCount`. Never null.
    pub attempts_count: mg::Field<i32>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::OperationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`. Never null.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operationType`. Never null.
    pub operation_type: mg::Field<mg::Open<super::TeamsAsyncOperationType>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::TeamsAsyncOperationStatus>>,
    /// `targetResourceId`.
    pub target_resource_id: mg::Field<String>,
    /// `targetResourceLocation`.
    pub target_resource_location: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAsyncOperation: "microsoft.graph.teamsAsyncOperation", entity open, base super::Entity;
    attempts_count: "attemptsCount" required,
    created_date_time: "createdDateTime" required,
    error: "error",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime" required,
    operation_type: "operationType" required,
    status: "status" required,
    target_resource_id: "targetResourceId",
    target_resource_location: "targetResourceLocation",
}

mg::derived_from! { TeamsAsyncOperation: super::Entity }
