// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recovery`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recovery?view=graph-rest-beta>
    Recovery "microsoft.graph.entraRecoveryServices.recovery" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Recovery: crate::models::Entity }

impl Recovery {
    /// `jobs`: many `microsoft.graph.entraRecoveryServices.recoveryJobBase`, contained
    pub const JOBS: mg::Nav<Recovery, Vec<super::RecoveryJobBase>> = mg::Nav::new(
        "jobs",
    );
    /// `snapshots`: many `microsoft.graph.entraRecoveryServices.snapshot`, contained
    pub const SNAPSHOTS: mg::Nav<Recovery, Vec<super::Snapshot>> = mg::Nav::new(
        "snapshots",
    );
}
