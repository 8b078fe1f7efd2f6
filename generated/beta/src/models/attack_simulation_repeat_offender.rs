// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attackSimulationRepeatOffender`, a complex type.
    AttackSimulationRepeatOffender "microsoft.graph.attackSimulationRepeatOffender" "complex";
    /// `attackSimulationUser`: attackSimulationUser
    attack_simulation_user "attackSimulationUser": mg::Boxed<super::AttackSimulationUser>,
    /// `repeatOffenceCount`: Int32
    repeat_offence_count "repeatOffenceCount": i32,
}
