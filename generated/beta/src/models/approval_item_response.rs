// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvalItemResponse`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ApprovalItemResponseCollection`], for example
/// `graph.solutions().approval().approval_items().id(id).responses()`.
///
/// [`ApprovalItemResponseCollection`]: crate::requests::approval_item_response::ApprovalItemResponseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvalitemresponse?view=graph-rest-beta
pub struct ApprovalItemResponse {
    /// `comments`.
    pub comments: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::ApprovalIdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `owners`. Read-only: the service computes it.
    pub owners: mg::Field<Vec<super::ApprovalIdentitySet>>,
    /// `response`.
    pub response: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalItemResponse: "microsoft.graph.approvalItemResponse", entity, base super::Entity;
    comments: "comments",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    owners: "owners" computed,
    response: "response",
}

mg::derived_from! { ApprovalItemResponse: super::Entity }
