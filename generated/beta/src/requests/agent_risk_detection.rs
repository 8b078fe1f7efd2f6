// @generated
use crate::{mg, models};

/// Requests on one [`AgentRiskDetection`](models::AgentRiskDetection): `get`, `update`, `delete`.
///
/// For example `graph.identity_protection().agent_risk_detections().id(id)`.
pub type AgentRiskDetectionResource = mg::One<models::AgentRiskDetection>;

/// Requests on a collection of [`AgentRiskDetection`](models::AgentRiskDetection): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_protection().agent_risk_detections()`.
pub type AgentRiskDetectionCollection = mg::Many<
    models::AgentRiskDetection,
    AgentRiskDetectionResource,
>;
