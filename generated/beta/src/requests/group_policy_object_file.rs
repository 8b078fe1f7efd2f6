// @generated
use crate::{mg, models};

/// One `microsoft.graph.groupPolicyObjectFile`, by its URL.
///
/// For example `/deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFile-id}`.
pub type GroupPolicyObjectFileResource = mg::One<models::GroupPolicyObjectFile>;

/// A collection of `microsoft.graph.groupPolicyObjectFile`, by its URL.
///
/// For example `/deviceManagement/groupPolicyObjectFiles`.
pub type GroupPolicyObjectFileCollection = mg::Many<
    models::GroupPolicyObjectFile,
    GroupPolicyObjectFileResource,
>;
