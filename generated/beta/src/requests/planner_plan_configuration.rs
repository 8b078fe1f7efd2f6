// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerPlanConfiguration`, by its URL.
    ///
    /// For example `/solutions/businessScenarios/{businessScenario-id}/planner/planConfiguration`.
    PlannerPlanConfigurationResource(mg::One<models::PlannerPlanConfiguration>)
}

impl PlannerPlanConfigurationResource {
    /// `…/localizations`: many `plannerPlanConfigurationLocalization`
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::planner_plan_configuration_localization::PlannerPlanConfigurationLocalizationCollection {
        mg::to(self, "localizations")
    }
}
