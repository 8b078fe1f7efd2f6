// @generated
use crate::{mg, models};

/// Requests on one
/// [`PlannerPlanConfigurationLocalization`](models::PlannerPlanConfigurationLocalization): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .business_scenarios()
///     .id(id)
///     .planner()
///     .plan_configuration()
///     .localizations()
///     .id(id)
/// ```
pub type PlannerPlanConfigurationLocalizationResource = mg::One<
    models::PlannerPlanConfigurationLocalization,
>;

/// Requests on a collection of
/// [`PlannerPlanConfigurationLocalization`](models::PlannerPlanConfigurationLocalization): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.solutions().business_scenarios().id(id).planner().plan_configuration().localizations()`.
pub type PlannerPlanConfigurationLocalizationCollection = mg::Many<
    models::PlannerPlanConfigurationLocalization,
    PlannerPlanConfigurationLocalizationResource,
>;
