// @generated
use crate::{mg, models, requests};

/// Requests on one [`PermissionGrantPreApprovalPolicy`](models::PermissionGrantPreApprovalPolicy):
/// `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_permission_grant_pre_approval_policy()`.
pub type PermissionGrantPreApprovalPolicyResource = mg::One<
    models::PermissionGrantPreApprovalPolicy,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of
/// [`PermissionGrantPreApprovalPolicy`](models::PermissionGrantPreApprovalPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_permission_grant_pre_approval_policy()`.
pub type PermissionGrantPreApprovalPolicyCollection = mg::Many<
    models::PermissionGrantPreApprovalPolicy,
    PermissionGrantPreApprovalPolicyResource,
    requests::directory_object::DirectoryObjectCollection,
>;
