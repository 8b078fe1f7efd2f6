// @generated
use crate::{mg, models};

/// One `microsoft.graph.agentRiskDetection`, by its URL.
///
/// For example `/identityProtection/agentRiskDetections/{agentRiskDetection-id}`.
pub type AgentRiskDetectionResource = mg::One<models::AgentRiskDetection>;

/// A collection of `microsoft.graph.agentRiskDetection`, by its URL.
///
/// For example `/identityProtection/agentRiskDetections`.
pub type AgentRiskDetectionCollection = mg::Many<
    models::AgentRiskDetection,
    AgentRiskDetectionResource,
>;
