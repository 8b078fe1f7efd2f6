// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.businessScenarioPlanner`, by its URL.
    ///
    /// For example `/solutions/businessScenarios/{businessScenario-id}/planner`.
    BusinessScenarioPlannerResource(mg::One<models::BusinessScenarioPlanner>)
}

impl BusinessScenarioPlannerResource {
    /// `…/planConfiguration`: `plannerPlanConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.Read.All, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `PATCH` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    #[inline]
    pub fn plan_configuration(
        &self,
    ) -> requests::planner_plan_configuration::PlannerPlanConfigurationResource {
        mg::to(self, "planConfiguration")
    }

    /// `…/taskConfiguration`: `plannerTaskConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.Read.All, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `PATCH` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    #[inline]
    pub fn task_configuration(
        &self,
    ) -> requests::planner_task_configuration::PlannerTaskConfigurationResource {
        mg::to(self, "taskConfiguration")
    }

    /// `…/tasks`: many `businessScenarioTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BusinessScenarioData.Read.OwnedBy**, **BusinessScenarioData.ReadWrite.OwnedBy** | **BusinessScenarioData.Read.OwnedBy**, **BusinessScenarioData.ReadWrite.OwnedBy** |
    /// | `GET …/{id}` | **BusinessScenarioData.Read.OwnedBy**, **BusinessScenarioData.ReadWrite.OwnedBy** | **BusinessScenarioData.Read.OwnedBy**, **BusinessScenarioData.ReadWrite.OwnedBy** |
    /// | `POST` | **BusinessScenarioData.ReadWrite.OwnedBy** | **BusinessScenarioData.ReadWrite.OwnedBy** |
    /// | `PATCH …/{id}` | **BusinessScenarioData.ReadWrite.OwnedBy** | **BusinessScenarioData.ReadWrite.OwnedBy** |
    /// | `DELETE …/{id}` | **BusinessScenarioData.ReadWrite.OwnedBy** | **BusinessScenarioData.ReadWrite.OwnedBy** |
    #[inline]
    pub fn tasks(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskCollection {
        mg::to(self, "tasks")
    }

    /// `POST …/getPlan`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BusinessScenarioData.Read.OwnedBy**, BusinessScenarioData.ReadWrite.OwnedBy | **BusinessScenarioData.Read.OwnedBy**, BusinessScenarioData.ReadWrite.OwnedBy |
    #[inline]
    pub fn get_plan(
        &self,
        parameters: GetPlan,
    ) -> mg::Request<models::BusinessScenarioPlanReference> {
        mg::Path::action_with(self, "getPlan", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getPlan`.
    GetPlan "microsoft.graph.getPlan" "parameters";
    /// `target`: businessScenarioTaskTargetBase
    target "target": mg::Boxed<models::BusinessScenarioTaskTargetBase>,
}
