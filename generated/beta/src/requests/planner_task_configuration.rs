// @generated
use crate::{mg, models};

/// One `microsoft.graph.plannerTaskConfiguration`, by its URL.
///
/// For example `/solutions/businessScenarios/{businessScenario-id}/planner/taskConfiguration`.
pub type PlannerTaskConfigurationResource = mg::One<models::PlannerTaskConfiguration>;
