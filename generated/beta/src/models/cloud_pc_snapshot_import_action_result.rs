// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSnapshotImportActionResult`, a complex type.
    CloudPcSnapshotImportActionResult "microsoft.graph.cloudPcSnapshotImportActionResult" "complex";
    /// `additionalDetail`: String
    additional_detail "additionalDetail": String,
    /// `assignedUserPrincipalName`: String
    assigned_user_principal_name "assignedUserPrincipalName": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `filename`: String
    filename "filename": String,
    /// `importStatus`: cloudPcSnapshotImportActionStatus, not null
    import_status "importStatus" "r": mg::Open<super::CloudPcSnapshotImportActionStatus>,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `snapshotId`: String
    snapshot_id "snapshotId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `usageStatus`: cloudPcImportedSnapshotState, not null
    usage_status "usageStatus" "r": mg::Open<super::CloudPcImportedSnapshotState>,
}
