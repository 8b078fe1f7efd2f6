// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attackSimulationSimulationUserCoverage`, a complex type.
    AttackSimulationSimulationUserCoverage "microsoft.graph.attackSimulationSimulationUserCoverage" "complex";
    /// `attackSimulationUser`: attackSimulationUser
    attack_simulation_user "attackSimulationUser": mg::Boxed<super::AttackSimulationUser>,
    /// `clickCount`: Int32
    click_count "clickCount": i32,
    /// `compromisedCount`: Int32
    compromised_count "compromisedCount": i32,
    /// `latestSimulationDateTime`: DateTimeOffset
    latest_simulation_date_time "latestSimulationDateTime": mg::DateTimeOffset,
    /// `simulationCount`: Int32
    simulation_count "simulationCount": i32,
}
