// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attackSimulationTrainingUserCoverage`, a complex type.
    AttackSimulationTrainingUserCoverage "microsoft.graph.attackSimulationTrainingUserCoverage" "complex";
    /// `attackSimulationUser`: attackSimulationUser
    attack_simulation_user "attackSimulationUser": mg::Boxed<super::AttackSimulationUser>,
    /// `userTrainings`: Collection(userTrainingStatusInfo)
    user_trainings "userTrainings": Vec<super::UserTrainingStatusInfo>,
}
