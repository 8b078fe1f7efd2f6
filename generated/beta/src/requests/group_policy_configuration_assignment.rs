// @generated
use crate::{mg, models};

/// One `microsoft.graph.groupPolicyConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfiguration-id}/assignments/{groupPolicyConfigurationAssignment-id}`.
pub type GroupPolicyConfigurationAssignmentResource = mg::One<
    models::GroupPolicyConfigurationAssignment,
>;

/// A collection of `microsoft.graph.groupPolicyConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfiguration-id}/assignments`.
pub type GroupPolicyConfigurationAssignmentCollection = mg::Many<
    models::GroupPolicyConfigurationAssignment,
    GroupPolicyConfigurationAssignmentResource,
>;
