// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.simulation`, by its URL.
    ///
    /// For example `/security/attackSimulation/simulations/{simulation-id}`.
    SimulationResource(mg::One<models::Simulation>)
}

impl SimulationResource {
    /// `…/landingPage`: `landingPage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn landing_page(&self) -> requests::landing_page::LandingPageResource {
        mg::to(self, "landingPage")
    }

    /// `…/loginPage`: `loginPage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn login_page(&self) -> requests::login_page::LoginPageResource {
        mg::to(self, "loginPage")
    }

    /// `…/payload`: `payload`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn payload(&self) -> requests::payload::PayloadResource {
        mg::to(self, "payload")
    }

    /// `…/trainingSetting`: `trainingSetting`
    #[inline]
    pub fn training_setting(
        &self,
    ) -> requests::training_setting::TrainingSettingResource {
        mg::to(self, "trainingSetting")
    }
}

/// A collection of `microsoft.graph.simulation`, by its URL.
///
/// For example `/security/attackSimulation/simulations`.
pub type SimulationCollection = mg::Many<models::Simulation, SimulationResource>;
