// @generated
use crate::mg;

/// Entity type [`microsoft.graph.entraRecoveryServices.recovery`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`RecoveryResource`](crate::requests::entra_recovery_services::recovery::RecoveryResource), for
/// example `graph.directory().recovery()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recovery?view=graph-rest-beta
pub struct Recovery {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Recovery: "microsoft.graph.entraRecoveryServices.recovery", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Recovery: crate::models::Entity }

impl Recovery {
    /// `jobs`: many [`RecoveryJobBase`](super::RecoveryJobBase).
    pub const JOBS: mg::Nav<Recovery, Vec<super::RecoveryJobBase>> = mg::Nav::new(
        "jobs",
    );
    /// `snapshots`: many [`Snapshot`](super::Snapshot).
    pub const SNAPSHOTS: mg::Nav<Recovery, Vec<super::Snapshot>> = mg::Nav::new(
        "snapshots",
    );
}
