// @generated
use crate::mg;

/// Entity type [`microsoft.graph.engagementAsyncOperation`][reference], derived from
/// [`LongRunningOperation`](super::LongRunningOperation).
///
/// Requests: [`EngagementAsyncOperationCollection`], for example
/// `graph.employee_experience().engagement_async_operations()`.
///
/// [`EngagementAsyncOperationCollection`]: crate::requests::engagement_async_operation::EngagementAsyncOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/engagementasyncoperation?view=graph-rest-beta
pub struct EngagementAsyncOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operationType`. Read-only.
    pub operation_type: mg::Field<mg::Open<super::EngagementAsyncOperationType>>,
    /// `resourceId`. Read-only.
    pub resource_id: mg::Field<String>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EngagementAsyncOperation: "microsoft.graph.engagementAsyncOperation", entity, base super::LongRunningOperation;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    operation_type: "operationType" read_only,
    resource_id: "resourceId" read_only,
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
}

mg::derived_from! { EngagementAsyncOperation: super::LongRunningOperation, super::Entity }
