// @generated
use crate::mg;

/// Entity type [`microsoft.graph.richLongRunningOperation`][reference], derived from
/// [`LongRunningOperation`](super::LongRunningOperation).
///
/// Requests: [`RichLongRunningOperationCollection`], for example
/// `graph.sites().id(id).operations()`.
///
/// [`RichLongRunningOperationCollection`]: crate::requests::rich_long_running_operation::RichLongRunningOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/richlongrunningoperation?view=graph-rest-beta
pub struct RichLongRunningOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `percentageComplete`.
    pub percentage_complete: mg::Field<i32>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RichLongRunningOperation: "microsoft.graph.richLongRunningOperation", entity, base super::LongRunningOperation;
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    percentage_complete: "percentageComplete",
    resource_id: "resourceId",
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
    type_: "type",
}

mg::derived_from! { RichLongRunningOperation: super::LongRunningOperation, super::Entity }
