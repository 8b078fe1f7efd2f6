// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcAgentPoolUserAssignment`, by its URL.
pub type CloudPcAgentPoolUserAssignmentResource = mg::One<
    models::CloudPcAgentPoolUserAssignment,
>;

/// A collection of `microsoft.graph.cloudPcAgentPoolUserAssignment`, by its URL.
pub type CloudPcAgentPoolUserAssignmentCollection = mg::Many<
    models::CloudPcAgentPoolUserAssignment,
    CloudPcAgentPoolUserAssignmentResource,
>;
