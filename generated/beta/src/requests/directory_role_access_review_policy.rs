// @generated
use crate::{mg, models};

/// One `microsoft.graph.directoryRoleAccessReviewPolicy`, by its URL.
///
/// For example `/policies/directoryRoleAccessReviewPolicy`.
pub type DirectoryRoleAccessReviewPolicyResource = mg::One<
    models::DirectoryRoleAccessReviewPolicy,
>;
