// @generated
use crate::{mg, models};

/// One `microsoft.graph.approvalStep`, by its URL.
///
/// For example `/entitlementManagement/accessPackageAssignmentApprovals/{approval-id}/steps/{approvalStep-id}`.
pub type ApprovalStepResource = mg::One<models::ApprovalStep>;

/// A collection of `microsoft.graph.approvalStep`, by its URL.
///
/// For example `/entitlementManagement/accessPackageAssignmentApprovals/{approval-id}/steps`.
pub type ApprovalStepCollection = mg::Many<models::ApprovalStep, ApprovalStepResource>;
