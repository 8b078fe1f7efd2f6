// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onenoteOperation`][reference], derived from
/// [`Operation`](super::Operation).
///
/// Requests:
/// [`OnenoteOperationCollection`](crate::requests::onenote_operation::OnenoteOperationCollection),
/// for example `graph.me().onenote().operations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenoteoperation?view=graph-rest-beta
pub struct OnenoteOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::OnenoteOperationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `percentComplete`.
    pub percent_complete: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::OperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenoteOperation: "microsoft.graph.onenoteOperation", entity, base super::Operation;
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    percent_complete: "percentComplete",
    resource_id: "resourceId",
    resource_location: "resourceLocation",
    status: "status",
}

mg::derived_from! { OnenoteOperation: super::Operation, super::Entity }
