// @generated
use crate::mg;

/// Complex type `microsoft.graph.attackSimulationTrainingUserCoverage`.
pub struct AttackSimulationTrainingUserCoverage {
    /// `attackSimulationUser`.
    pub attack_simulation_user: mg::Field<mg::Boxed<super::AttackSimulationUser>>,
    /// `userTrainings`.
    pub user_trainings: mg::Field<Vec<super::UserTrainingStatusInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttackSimulationTrainingUserCoverage: "microsoft.graph.attackSimulationTrainingUserCoverage", complex;
    attack_simulation_user: "attackSimulationUser",
    user_trainings: "userTrainings",
}
