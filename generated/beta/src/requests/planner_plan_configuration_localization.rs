// @generated
use crate::{mg, models};

/// One `microsoft.graph.plannerPlanConfigurationLocalization`, by its URL.
///
/// For example `/solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations/{plannerPlanConfigurationLocalization-id}`.
pub type PlannerPlanConfigurationLocalizationResource = mg::One<
    models::PlannerPlanConfigurationLocalization,
>;

/// A collection of `microsoft.graph.plannerPlanConfigurationLocalization`, by its URL.
///
/// For example `/solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration/localizations`.
pub type PlannerPlanConfigurationLocalizationCollection = mg::Many<
    models::PlannerPlanConfigurationLocalization,
    PlannerPlanConfigurationLocalizationResource,
>;
