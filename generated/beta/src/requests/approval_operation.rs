// @generated
use crate::{mg, models};

/// One `microsoft.graph.approvalOperation`, by its URL.
///
/// For example `/solutions/approval/operations/{approvalOperation-id}`.
pub type ApprovalOperationResource = mg::One<models::ApprovalOperation>;

/// A collection of `microsoft.graph.approvalOperation`, by its URL.
///
/// For example `/solutions/approval/operations`.
pub type ApprovalOperationCollection = mg::Many<
    models::ApprovalOperation,
    ApprovalOperationResource,
>;
