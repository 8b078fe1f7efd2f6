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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.Read.All, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `GET …/{id}` | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.Read.All, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `POST` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `PATCH …/{id}` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `DELETE …/{id}` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::planner_plan_configuration_localization::PlannerPlanConfigurationLocalizationCollection {
        mg::to(self, "localizations")
    }
}
