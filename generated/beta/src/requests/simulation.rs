// @generated
use crate::{mg, models, requests};

/// Requests on one [`Simulation`](models::Simulation): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security().attack_simulation().simulations().id(id)`.
#[derive(Clone, Debug)]
pub struct SimulationResource(mg::One<models::Simulation>);

mg::builder! { SimulationResource: mg::One<models::Simulation> }

impl SimulationResource {
    /// `…/landingPage`: [`LandingPage`](models::LandingPage).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn landing_page(&self) -> requests::landing_page::LandingPageResource {
        mg::navigate(self, "landingPage")
    }

    /// `…/loginPage`: [`LoginPage`](models::LoginPage).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn login_page(&self) -> requests::login_page::LoginPageResource {
        mg::navigate(self, "loginPage")
    }

    /// `…/payload`: [`Payload`](models::Payload).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn payload(&self) -> requests::payload::PayloadResource {
        mg::navigate(self, "payload")
    }

    /// `…/trainingSetting`: [`TrainingSetting`](models::TrainingSetting).
    #[inline]
    pub fn training_setting(
        &self,
    ) -> requests::training_setting::TrainingSettingResource {
        mg::navigate(self, "trainingSetting")
    }
}

/// Requests on a collection of [`Simulation`](models::Simulation): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.security().attack_simulation().simulations()`.
pub type SimulationCollection = mg::Many<models::Simulation, SimulationResource>;
