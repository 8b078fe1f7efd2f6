// @generated
use crate::{mg, models};

/// One `microsoft.graph.identityGovernance.taskDefinition`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/taskDefinitions/{taskDefinition-id}`.
pub type TaskDefinitionResource = mg::One<models::identity_governance::TaskDefinition>;

/// A collection of `microsoft.graph.identityGovernance.taskDefinition`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/taskDefinitions`.
pub type TaskDefinitionCollection = mg::Many<
    models::identity_governance::TaskDefinition,
    TaskDefinitionResource,
>;
