// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.securityReportsRoot`, by its URL.
    ///
    /// For example `/reports/security`.
    SecurityReportsRootResource(mg::One<models::SecurityReportsRoot>)
}

impl SecurityReportsRootResource {
    /// `GET …/getAttackSimulationRepeatOffenders`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn get_attack_simulation_repeat_offenders(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationRepeatOffender>> {
        mg::Path::function(self, "getAttackSimulationRepeatOffenders")
    }

    /// `GET …/getAttackSimulationSimulationUserCoverage`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationSimulationUserCoverage>> {
        mg::Path::function(self, "getAttackSimulationSimulationUserCoverage")
    }

    /// `GET …/getAttackSimulationTrainingUserCoverage`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn get_attack_simulation_training_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationTrainingUserCoverage>> {
        mg::Path::function(self, "getAttackSimulationTrainingUserCoverage")
    }
}
