// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attackSimulationRoot`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attacksimulationroot?view=graph-rest-beta>
    AttackSimulationRoot "microsoft.graph.attackSimulationRoot" "entity abstract" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AttackSimulationRoot: super::Entity }

impl AttackSimulationRoot {
    /// `endUserNotifications`: many `endUserNotification`, contained
    pub const END_USER_NOTIFICATIONS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::EndUserNotification>,
    > = mg::Nav::new("endUserNotifications");
    /// `landingPages`: many `landingPage`, contained
    pub const LANDING_PAGES: mg::Nav<AttackSimulationRoot, Vec<super::LandingPage>> = mg::Nav::new(
        "landingPages",
    );
    /// `loginPages`: many `loginPage`, contained
    pub const LOGIN_PAGES: mg::Nav<AttackSimulationRoot, Vec<super::LoginPage>> = mg::Nav::new(
        "loginPages",
    );
    /// `operations`: many `attackSimulationOperation`, contained
    pub const OPERATIONS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::AttackSimulationOperation>,
    > = mg::Nav::new("operations");
    /// `payloads`: many `payload`, contained
    pub const PAYLOADS: mg::Nav<AttackSimulationRoot, Vec<super::Payload>> = mg::Nav::new(
        "payloads",
    );
    /// `simulationAutomations`: many `simulationAutomation`, contained
    pub const SIMULATION_AUTOMATIONS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::SimulationAutomation>,
    > = mg::Nav::new("simulationAutomations");
    /// `simulations`: many `simulation`, contained
    pub const SIMULATIONS: mg::Nav<AttackSimulationRoot, Vec<super::Simulation>> = mg::Nav::new(
        "simulations",
    );
    /// `trainingCampaigns`: many `trainingCampaign`, contained
    pub const TRAINING_CAMPAIGNS: mg::Nav<
        AttackSimulationRoot,
        Vec<super::TrainingCampaign>,
    > = mg::Nav::new("trainingCampaigns");
    /// `trainings`: many `training`, contained
    pub const TRAININGS: mg::Nav<AttackSimulationRoot, Vec<super::Training>> = mg::Nav::new(
        "trainings",
    );
}
