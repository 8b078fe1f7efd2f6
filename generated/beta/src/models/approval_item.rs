// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvalItem`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ApprovalItemCollection`](crate::requests::approval_item::ApprovalItemCollection),
/// for example `graph.solutions().approval().approval_items()`.
///
/// Operations: `cancel`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvalitem?view=graph-rest-beta
pub struct ApprovalItem {
    /// `allowCancel`. Read-only: the service computes it.
    pub allow_cancel: mg::Field<bool>,
    /// `allowEmailNotification`.
    pub allow_email_notification: mg::Field<bool>,
    /// `approvalType`.
    pub approval_type: mg::Field<mg::Open<super::ApprovalItemType>>,
    /// `approvers`.
    pub approvers: mg::Field<Vec<super::ApprovalIdentitySet>>,
    /// `completedDateTime`. Read-only: the service computes it.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `owner`. Read-only: the service computes it.
    pub owner: mg::Field<mg::Boxed<super::ApprovalIdentitySet>>,
    /// `responsePrompts`.
    pub response_prompts: mg::Field<Vec<String>>,
    /// `result`. Read-only: the service computes it.
    pub result: mg::Field<String>,
    /// `state`. Read-only: the service computes it.
    pub state: mg::Field<mg::Open<super::ApprovalItemState>>,
    /// `viewPoint`. Read-only: the service computes it.
    pub view_point: mg::Field<mg::Boxed<super::ApprovalItemViewPoint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalItem: "microsoft.graph.approvalItem", entity, base super::Entity;
    allow_cancel: "allowCancel" computed,
    allow_email_notification: "allowEmailNotification",
    approval_type: "approvalType",
    approvers: "approvers",
    completed_date_time: "completedDateTime" computed,
    created_date_time: "createdDateTime" computed,
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    owner: "owner" computed,
    response_prompts: "responsePrompts",
    result: "result" computed,
    state: "state" computed,
    view_point: "viewPoint" computed,
}

mg::derived_from! { ApprovalItem: super::Entity }

impl ApprovalItem {
    /// `requests`: many [`ApprovalItemRequest`](super::ApprovalItemRequest).
    pub const REQUESTS: mg::Nav<ApprovalItem, Vec<super::ApprovalItemRequest>> = mg::Nav::new(
        "requests",
    );
    /// `responses`: many [`ApprovalItemResponse`](super::ApprovalItemResponse).
    pub const RESPONSES: mg::Nav<ApprovalItem, Vec<super::ApprovalItemResponse>> = mg::Nav::new(
        "responses",
    );
}
