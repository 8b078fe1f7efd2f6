// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.attackSimulationInfo`.
pub struct AttackSimulationInfo {
    /// `attackSimDateTime`.
    pub attack_sim_date_time: mg::Field<mg::DateTimeOffset>,
    /// `attackSimDurationTime`.
    pub attack_sim_duration_time: mg::Field<mg::Duration>,
    /// `attackSimId`.
    pub attack_sim_id: mg::Field<mg::Guid>,
    /// `attackSimUserId`.
    pub attack_sim_user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttackSimulationInfo: "microsoft.graph.security.attackSimulationInfo", complex;
    attack_sim_date_time: "attackSimDateTime",
    attack_sim_duration_time: "attackSimDurationTime",
    attack_sim_id: "attackSimId",
    attack_sim_user_id: "attackSimUserId",
}
