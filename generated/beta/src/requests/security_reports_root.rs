// @generated
use crate::{mg, models};

/// Requests on one [`SecurityReportsRoot`](models::SecurityReportsRoot): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.reports().security()`.
#[derive(Clone, Debug)]
pub struct SecurityReportsRootResource(mg::One<models::SecurityReportsRoot>);

mg::builder! { SecurityReportsRootResource: mg::One<models::SecurityReportsRoot> }

impl SecurityReportsRootResource {
    /// `GET …/getAttackSimulationRepeatOffenders`.
    ///
    /// Returns a page of
    /// [`AttackSimulationRepeatOffender`](models::AttackSimulationRepeatOffender).
    ///
    /// Least privileged permission: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn get_attack_simulation_repeat_offenders(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationRepeatOffender>> {
        self.raw().function("getAttackSimulationRepeatOffenders")
    }

    /// `GET …/getAttackSimulationSimulationUserCoverage`.
    ///
    /// Returns a page of
    /// [`AttackSimulationSimulationUserCoverage`](models::AttackSimulationSimulationUserCoverage).
    ///
    /// Least privileged permission: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationSimulationUserCoverage>> {
        self.raw().function("getAttackSimulationSimulationUserCoverage")
    }

    /// `GET …/getAttackSimulationTrainingUserCoverage`.
    ///
    /// Returns a page of
    /// [`AttackSimulationTrainingUserCoverage`](models::AttackSimulationTrainingUserCoverage).
    ///
    /// Least privileged permission: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn get_attack_simulation_training_user_coverage(
        &self,
    ) -> mg::Request<mg::Page<models::AttackSimulationTrainingUserCoverage>> {
        self.raw().function("getAttackSimulationTrainingUserCoverage")
    }
}
