// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalitem?view=graph-rest-beta>
    ApprovalItem "microsoft.graph.approvalItem" "entity" : super::Entity;
    /// `allowCancel`: Boolean, computed
    allow_cancel "allowCancel" "c": bool,
    /// `allowEmailNotification`: Boolean
    allow_email_notification "allowEmailNotification": bool,
    /// `approvalType`: approvalItemType
    approval_type "approvalType": mg::Open<super::ApprovalItemType>,
    /// `approvers`: Collection(approvalIdentitySet)
    approvers "approvers": Vec<super::ApprovalIdentitySet>,
    /// `completedDateTime`: DateTimeOffset, computed
    completed_date_time "completedDateTime" "c": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `owner`: approvalIdentitySet, computed
    owner "owner" "c": mg::Boxed<super::ApprovalIdentitySet>,
    /// `responsePrompts`: Collection(String)
    response_prompts "responsePrompts": Vec<String>,
    /// `result`: String, computed
    result "result" "c": String,
    /// `state`: approvalItemState, computed
    state "state" "c": mg::Open<super::ApprovalItemState>,
    /// `viewPoint`: approvalItemViewPoint, computed
    view_point "viewPoint" "c": mg::Boxed<super::ApprovalItemViewPoint>,
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
