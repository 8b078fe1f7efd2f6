// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.permissionGrantPreApprovalPolicy`, by its URL.
pub type PermissionGrantPreApprovalPolicyResource = mg::One<
    models::PermissionGrantPreApprovalPolicy,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.permissionGrantPreApprovalPolicy`, by its URL.
pub type PermissionGrantPreApprovalPolicyCollection = mg::Many<
    models::PermissionGrantPreApprovalPolicy,
    PermissionGrantPreApprovalPolicyResource,
    requests::directory_object::DirectoryObjectCollection,
>;
