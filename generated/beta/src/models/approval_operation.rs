// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvalOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApprovalOperationCollection`], for example
/// `graph.solutions().approval().operations()`.
///
/// [`ApprovalOperationCollection`]: crate::requests::approval_operation::ApprovalOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvaloperation?view=graph-rest-beta
pub struct ApprovalOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ApprovalOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalOperation: "microsoft.graph.approvalOperation", entity, base super::Entity;
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    resource_location: "resourceLocation",
    status: "status",
}

mg::derived_from! { ApprovalOperation: super::Entity }
