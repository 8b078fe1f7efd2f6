// @generated
use crate::{mg, models};

/// One `microsoft.graph.approvalItemRequest`, by its URL.
///
/// For example `/solutions/approval/approvalItems/{approvalItem-id}/requests/{approvalItemRequest-id}`.
pub type ApprovalItemRequestResource = mg::One<models::ApprovalItemRequest>;

/// A collection of `microsoft.graph.approvalItemRequest`, by its URL.
///
/// For example `/solutions/approval/approvalItems/{approvalItem-id}/requests`.
pub type ApprovalItemRequestCollection = mg::Many<
    models::ApprovalItemRequest,
    ApprovalItemRequestResource,
>;
