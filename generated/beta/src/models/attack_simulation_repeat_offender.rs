// @generated
use crate::mg;

/// Complex type `microsoft.graph.attackSimulationRepeatOffender`.
pub struct AttackSimulationRepeatOffender {
    /// `attackSimulationUser`.
    pub attack_simulation_user: mg::Field<mg::Boxed<super::AttackSimulationUser>>,
    /// `repeatOffenceCount`.
    pub repeat_offence_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttackSimulationRepeatOffender: "microsoft.graph.attackSimulationRepeatOffender", complex;
    attack_simulation_user: "attackSimulationUser",
    repeat_offence_count: "repeatOffenceCount",
}
