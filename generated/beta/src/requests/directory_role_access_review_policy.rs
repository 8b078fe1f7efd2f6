// @generated
use crate::{mg, models};

/// Requests on one [`DirectoryRoleAccessReviewPolicy`](models::DirectoryRoleAccessReviewPolicy):
/// `get`, `update`, `delete`.
///
/// For example `graph.policies().directory_role_access_review_policy()`.
pub type DirectoryRoleAccessReviewPolicyResource = mg::One<
    models::DirectoryRoleAccessReviewPolicy,
>;
