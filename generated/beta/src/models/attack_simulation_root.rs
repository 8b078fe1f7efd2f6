// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.attackSimulationRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AttackSimulationRootResource`], for example `graph.security().attack_simulation()`.
///
/// [`AttackSimulationRootResource`]: crate::requests::attack_simulation_root::AttackSimulationRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/attacksimulationroot?view=graph-rest-beta
pub struct AttackSimulationRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttackSimulationRoot: "microsoft.graph.attackSimulationRoot", entity abstract, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AttackSimulationRoot: super::Entity }

impl AttackSimulationRoot {
    /// `endUserNotifications`: many [`EndUserNotification`](super::EndUserNotification).
    pub const END_USER_NOTIFICATIONS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::EndUserNotification>,
    > = mg::Nav::new("endUserNotifications");
    /// `landingPages`: many [`LandingPage`](super::LandingPage).
    pub const LANDING_PAGES: mg::Nav<AttackSimulationRoot, Vec<super::LandingPage>> = mg::Nav::new(
        "landingPages",
    );
    /// `loginPages`: many [`LoginPage`](super::LoginPage).
    pub const LOGIN_PAGES: mg::Nav<AttackSimulationRoot, Vec<super::LoginPage>> = mg::Nav::new(
        "loginPages",
    );
    /// `operations`: many [`AttackSimulationOperation`](super::AttackSimulationOperation).
    pub const OPERATIONS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::AttackSimulationOperation>,
    > = mg::Nav::new("operations");
    /// `payloads`: many [`Payload`](super::Payload).
    pub const PAYLOADS: mg::Nav<AttackSimulationRoot, Vec<super::Payload>> = mg::Nav::new(
        "payloads",
    );
    /// `simulationAutomations`: many [`SimulationAutomation`](super::SimulationAutomation).
    pub const SIMULATION_AUTOMATIONS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::SimulationAutomation>,
    > = mg::Nav::new("simulationAutomations");
    /// `simulations`: many [`Simulation`](super::Simulation).
    pub const SIMULATIONS: mg::Nav<AttackSimulationRoot, Vec<super::Simulation>> = mg::Nav::new(
        "simulations",
    );
    /// `trainingCampaigns`: many [`TrainingCampaign`](super::TrainingCampaign).
    pub const TRAINING_CAMPAIGNS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::TrainingCampaign>,
    > = mg::Nav::new("trainingCampaigns");
    /// `trainings`: many [`Training`](super::Training).
    pub const TRAININGS: mg::Nav<AttackSimulationRoot, Vec<super::Training>> = mg::Nav::new(
        "trainings",
    );
}
