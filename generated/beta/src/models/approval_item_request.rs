// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvalItemRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApprovalItemRequestCollection`], for example
/// `graph.solutions().approval().approval_items().id(id).requests()`.
///
/// [`ApprovalItemRequestCollection`]: crate::requests::approval_item_request::ApprovalItemRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvalitemrequest?view=graph-rest-beta
pub struct ApprovalItemRequest {
    /// `approver`. Read-only: the service computes it.
    pub approver: mg::Field<mg::Boxed<super::ApprovalIdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isReassigned`. Read-only: the service computes it.
    pub is_reassigned: mg::Field<bool>,
    /// `reassignedFrom`. Read-only: the service computes it.
    pub reassigned_from: mg::Field<mg::Boxed<super::ApprovalIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalItemRequest: "microsoft.graph.approvalItemRequest", entity, base super::Entity;
    approver: "approver" computed,
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    is_reassigned: "isReassigned" computed,
    reassigned_from: "reassignedFrom" computed,
}

mg::derived_from! { ApprovalItemRequest: super::Entity }
