// @generated
use crate::{mg, models, requests};

/// Requests on one [`AttackSimulationRoot`](models::AttackSimulationRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().attack_simulation()`.
#[derive(Clone, Debug)]
pub struct AttackSimulationRootResource(mg::One<models::AttackSimulationRoot>);

mg::builder! { AttackSimulationRootResource: mg::One<models::AttackSimulationRoot> }

impl AttackSimulationRootResource {
    /// `…/endUserNotifications`: many [`EndUserNotification`](models::EndUserNotification).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn end_user_notifications(
        &self,
    ) -> requests::end_user_notification::EndUserNotificationCollection {
        mg::navigate(self, "endUserNotifications")
    }

    /// `…/landingPages`: many [`LandingPage`](models::LandingPage).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn landing_pages(&self) -> requests::landing_page::LandingPageCollection {
        mg::navigate(self, "landingPages")
    }

    /// `…/loginPages`: many [`LoginPage`](models::LoginPage).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn login_pages(&self) -> requests::login_page::LoginPageCollection {
        mg::navigate(self, "loginPages")
    }

    /// `…/operations`: many [`AttackSimulationOperation`](models::AttackSimulationOperation).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::attack_simulation_operation::AttackSimulationOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/payloads`: many [`Payload`](models::Payload).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn payloads(&self) -> requests::payload::PayloadCollection {
        mg::navigate(self, "payloads")
    }

    /// `…/simulationAutomations`: many [`SimulationAutomation`](models::SimulationAutomation).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn simulation_automations(
        &self,
    ) -> requests::simulation_automation::SimulationAutomationCollection {
        mg::navigate(self, "simulationAutomations")
    }

    /// `…/simulations`: many [`Simulation`](models::Simulation).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn simulations(&self) -> requests::simulation::SimulationCollection {
        mg::navigate(self, "simulations")
    }

    /// `…/trainingCampaigns`: many [`TrainingCampaign`](models::TrainingCampaign).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn training_campaigns(
        &self,
    ) -> requests::training_campaign::TrainingCampaignCollection {
        mg::navigate(self, "trainingCampaigns")
    }

    /// `…/trainings`: many [`Training`](models::Training).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn trainings(&self) -> requests::training::TrainingCollection {
        mg::navigate(self, "trainings")
    }
}
