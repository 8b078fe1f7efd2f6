// @generated
use crate::mg;

/// Entity type [`microsoft.graph.entraRecoveryServices.snapshot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`SnapshotCollection`](crate::requests::entra_recovery_services::snapshot::SnapshotCollection),
/// for example `graph.directory().recovery().snapshots()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-snapshot?view=graph-rest-beta
pub struct Snapshot {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `totalChangedObjects`.
    pub total_changed_objects: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Snapshot: "microsoft.graph.entraRecoveryServices.snapshot", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    total_changed_objects: "totalChangedObjects",
}

mg::derived_from! { Snapshot: crate::models::Entity }

impl Snapshot {
    /// `recoveryJobs`: many [`RecoveryJob`](super::RecoveryJob).
    pub const RECOVERY_JOBS: mg::Nav<Snapshot, Vec<super::RecoveryJob>> = mg::Nav::new(
        "recoveryJobs",
    );
    /// `recoveryPreviewJobs`: many [`RecoveryPreviewJob`](super::RecoveryPreviewJob).
    pub const RECOVERY_PREVIEW_JOBS: mg::Nav<Snapshot, Vec<super::RecoveryPreviewJob>> = mg::Nav::new(
        "recoveryPreviewJobs",
    );
}
