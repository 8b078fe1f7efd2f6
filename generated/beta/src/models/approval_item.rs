// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalitem?view=graph-rest-beta>
    ApprovalItem "microsoft.graph.approvalItem" "entity" : super::Entity;
    /// `allowCancel`: Boolean
    allow_cancel "allowCancel": bool,
    /// `allowEmailNotification`: Boolean
    allow_email_notification "allowEmailNotification": bool,
    /// `approvalType`: approvalItemType
    approval_type "approvalType": mg::Open<super::ApprovalItemType>,
    /// `approvers`: Collection(approvalIdentitySet)
    approvers "approvers": Vec<super::ApprovalIdentitySet>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `owner`: approvalIdentitySet
    owner "owner": mg::Boxed<super::ApprovalIdentitySet>,
    /// `responsePrompts`: Collection(String)
    response_prompts "responsePrompts": Vec<String>,
    /// `result`: String
    result "result": String,
    /// `state`: approvalItemState
    state "state": mg::Open<super::ApprovalItemState>,
    /// `viewPoint`: approvalItemViewPoint
    view_point "viewPoint": mg::Boxed<super::ApprovalItemViewPoint>,
}

mg::derived_from! { ApprovalItem: super::Entity }

impl ApprovalItem {
    /// `requests`: many `approvalItemRequest`, contained
    pub const REQUESTS: mg::Nav<ApprovalItem, Vec<super::ApprovalItemRequest>> = mg::Nav::new(
        "requests",
    );
    /// `responses`: many `approvalItemResponse`, contained
    pub const RESPONSES: mg::Nav<ApprovalItem, Vec<super::ApprovalItemResponse>> = mg::Nav::new(
        "responses",
    );
}
