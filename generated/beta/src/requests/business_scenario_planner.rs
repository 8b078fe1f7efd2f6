// @generated
use crate::{mg, models, requests};

/// Requests on one [`BusinessScenarioPlanner`](models::BusinessScenarioPlanner): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().business_scenarios().id(id).planner()`.
#[derive(Clone, Debug)]
pub struct BusinessScenarioPlannerResource(mg::One<models::BusinessScenarioPlanner>);

mg::builder! { BusinessScenarioPlannerResource: mg::One<models::BusinessScenarioPlanner> }

impl BusinessScenarioPlannerResource {
    /// `…/planConfiguration`: [`PlannerPlanConfiguration`](models::PlannerPlanConfiguration).
    ///
    /// Least privileged permission to read: `BusinessScenarioConfig.Read.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn plan_configuration(
        &self,
    ) -> requests::planner_plan_configuration::PlannerPlanConfigurationResource {
        mg::navigate(self, "planConfiguration")
    }

    /// `…/taskConfiguration`: [`PlannerTaskConfiguration`](models::PlannerTaskConfiguration).
    ///
    /// Least privileged permission to read: `BusinessScenarioConfig.Read.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn task_configuration(
        &self,
    ) -> requests::planner_task_configuration::PlannerTaskConfigurationResource {
        mg::navigate(self, "taskConfiguration")
    }

    /// `…/tasks`: many [`BusinessScenarioTask`](models::BusinessScenarioTask).
    ///
    /// Least privileged permission to read: `BusinessScenarioData.Read.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn tasks(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `POST …/getPlan`.
    ///
    /// Returns [`BusinessScenarioPlanReference`](models::BusinessScenarioPlanReference).
    ///
    /// Least privileged permission: `BusinessScenarioData.Read.OwnedBy` (delegated, application).
    #[inline]
    pub fn get_plan(
        &self,
        parameters: GetPlan,
    ) -> mg::Request<models::BusinessScenarioPlanReference> {
        self.raw().action_with("getPlan", &parameters)
    }
}

/// Parameters of [`BusinessScenarioPlannerResource::get_plan`].
pub struct GetPlan {
    /// `target`.
    pub target: mg::Field<mg::Boxed<models::BusinessScenarioTaskTargetBase>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPlan: "microsoft.graph.getPlan", parameters;
    target: "target",
}
