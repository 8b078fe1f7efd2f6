// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.attackSimulationInfo`, a complex type.
    AttackSimulationInfo "microsoft.graph.security.attackSimulationInfo" "complex";
    /// `attackSimDateTime`: DateTimeOffset
    attack_sim_date_time "attackSimDateTime": mg::DateTimeOffset,
    /// `attackSimDurationTime`: Duration
    attack_sim_duration_time "attackSimDurationTime": mg::Duration,
    /// `attackSimId`: Guid
    attack_sim_id "attackSimId": mg::Guid,
    /// `attackSimUserId`: String
    attack_sim_user_id "attackSimUserId": String,
}
