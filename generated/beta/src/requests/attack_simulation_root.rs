// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.attackSimulationRoot`, by its URL.
    ///
    /// For example `/security/attackSimulation`.
    AttackSimulationRootResource(mg::One<models::AttackSimulationRoot>)
}

impl AttackSimulationRootResource {
    /// `…/endUserNotifications`: many `endUserNotification`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn end_user_notifications(
        &self,
    ) -> requests::end_user_notification::EndUserNotificationCollection {
        mg::to(self, "endUserNotifications")
    }

    /// `…/landingPages`: many `landingPage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn landing_pages(&self) -> requests::landing_page::LandingPageCollection {
        mg::to(self, "landingPages")
    }

    /// `…/loginPages`: many `loginPage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn login_pages(&self) -> requests::login_page::LoginPageCollection {
        mg::to(self, "loginPages")
    }

    /// `…/operations`: many `attackSimulationOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::attack_simulation_operation::AttackSimulationOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/payloads`: many `payload`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn payloads(&self) -> requests::payload::PayloadCollection {
        mg::to(self, "payloads")
    }

    /// `…/simulationAutomations`: many `simulationAutomation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn simulation_automations(
        &self,
    ) -> requests::simulation_automation::SimulationAutomationCollection {
        mg::to(self, "simulationAutomations")
    }

    /// `…/simulations`: many `simulation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `POST` | **AttackSimulation.ReadWrite.All** | **AttackSimulation.ReadWrite.All** |
    /// | `PATCH …/{id}` | **AttackSimulation.ReadWrite.All** | **AttackSimulation.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AttackSimulation.ReadWrite.All** | **AttackSimulation.ReadWrite.All** |
    #[inline]
    pub fn simulations(&self) -> requests::simulation::SimulationCollection {
        mg::to(self, "simulations")
    }

    /// `…/trainingCampaigns`: many `trainingCampaign`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `POST` | **AttackSimulation.ReadWrite.All** | **AttackSimulation.ReadWrite.All** |
    /// | `PATCH …/{id}` | **AttackSimulation.ReadWrite.All** | **AttackSimulation.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AttackSimulation.ReadWrite.All** | **AttackSimulation.ReadWrite.All** |
    #[inline]
    pub fn training_campaigns(
        &self,
    ) -> requests::training_campaign::TrainingCampaignCollection {
        mg::to(self, "trainingCampaigns")
    }

    /// `…/trainings`: many `training`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    /// | `GET …/{id}` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn trainings(&self) -> requests::training::TrainingCollection {
        mg::to(self, "trainings")
    }
}
