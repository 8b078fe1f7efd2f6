// @generated
use crate::{mg, models};

/// One `microsoft.graph.approvalItemResponse`, by its URL.
///
/// For example `/solutions/approval/approvalItems/{approvalItem-id}/responses/{approvalItemResponse-id}`.
pub type ApprovalItemResponseResource = mg::One<models::ApprovalItemResponse>;

/// A collection of `microsoft.graph.approvalItemResponse`, by its URL.
///
/// For example `/solutions/approval/approvalItems/{approvalItem-id}/responses`.
pub type ApprovalItemResponseCollection = mg::Many<
    models::ApprovalItemResponse,
    ApprovalItemResponseResource,
>;
