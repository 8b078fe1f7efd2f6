// @generated
use crate::mg;

/// Complex type `microsoft.graph.attackSimulationSimulationUserCoverage`.
pub struct AttackSimulationSimulationUserCoverage {
    /// `attackSimulationUser`.
    pub attack_simulation_user: mg::Field<mg::Boxed<super::AttackSimulationUser>>,
    /// `clickCount`.
    pub click_count: mg::Field<i32>,
    /// `compromisedCount`.
    pub compromised_count: mg::Field<i32>,
    /// `latestSimulationDateTime`.
    pub latest_simulation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `simulationCount`.
    pub simulation_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttackSimulationSimulationUserCoverage: "microsoft.graph.attackSimulationSimulationUserCoverage", complex;
    attack_simulation_user: "attackSimulationUser",
    click_count: "clickCount",
    compromised_count: "compromisedCount",
    latest_simulation_date_time: "latestSimulationDateTime",
    simulation_count: "simulationCount",
}
