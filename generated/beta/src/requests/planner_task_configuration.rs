// @generated
use crate::{mg, models};

/// Requests on one [`PlannerTaskConfiguration`](models::PlannerTaskConfiguration): `get`, `update`,
/// `delete`.
///
/// For example `graph.solutions().business_scenarios().id(id).planner().task_configuration()`.
pub type PlannerTaskConfigurationResource = mg::One<models::PlannerTaskConfiguration>;
