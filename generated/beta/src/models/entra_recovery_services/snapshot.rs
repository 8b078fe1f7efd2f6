// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.snapshot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-snapshot?view=graph-rest-beta>
    Snapshot "microsoft.graph.entraRecoveryServices.snapshot" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `totalChangedObjects`: Int32
    total_changed_objects "totalChangedObjects": i32,
}

mg::derived_from! { Snapshot: crate::models::Entity }

impl Snapshot {
    /// `recoveryJobs`: many `microsoft.graph.entraRecoveryServices.recoveryJob`
    pub const RECOVERY_JOBS: mg::Nav<Snapshot, Vec<super::RecoveryJob>> = mg::Nav::new(
        "recoveryJobs",
    );
    /// `recoveryPreviewJobs`: many `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`
    pub const RECOVERY_PREVIEW_JOBS: mg::Nav<Snapshot, Vec<super::RecoveryPreviewJob>> = mg::Nav::new(
        "recoveryPreviewJobs",
    );
}
