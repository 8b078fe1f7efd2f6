// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerPlanConfiguration`](models::PlannerPlanConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().business_scenarios().id(id).planner().plan_configuration()`.
#[derive(Clone, Debug)]
pub struct PlannerPlanConfigurationResource(mg::One<models::PlannerPlanConfiguration>);

mg::builder! { PlannerPlanConfigurationResource: mg::One<models::PlannerPlanConfiguration> }

impl PlannerPlanConfigurationResource {
    /// `…/localizations`: many
    /// [`PlannerPlanConfigurationLocalization`](models::PlannerPlanConfigurationLocalization).
    ///
    /// Least privileged permission to read: `BusinessScenarioConfig.Read.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::planner_plan_configuration_localization::PlannerPlanConfigurationLocalizationCollection {
        mg::navigate(self, "localizations")
    }
}
