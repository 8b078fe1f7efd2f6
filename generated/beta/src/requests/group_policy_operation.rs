// @generated
use crate::{mg, models};

/// One `microsoft.graph.groupPolicyOperation`, by its URL.
///
/// For example `/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFile-id}/groupPolicyOperations/{groupPolicyOperation-id}`.
pub type GroupPolicyOperationResource = mg::One<models::GroupPolicyOperation>;

/// A collection of `microsoft.graph.groupPolicyOperation`, by its URL.
///
/// For example `/deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFile-id}/groupPolicyOperations`.
pub type GroupPolicyOperationCollection = mg::Many<
    models::GroupPolicyOperation,
    GroupPolicyOperationResource,
>;
