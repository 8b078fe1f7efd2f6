// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcSnapshotImportActionResult`.
pub struct CloudPcSnapshotImportActionResult {
    /// `additionalDetail`.
    pub additional_detail: mg::Field<String>,
    /// `assignedUserPrincipalName`.
    pub assigned_user_principal_name: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `filename`.
    pub filename: mg::Field<String>,
    /// `importStatus`. Never null.
    pub import_status: mg::Field<mg::Open<super::CloudPcSnapshotImportActionStatus>>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `snapshotId`.
    pub snapshot_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `usageStatus`. Never null.
    pub usage_status: mg::Field<mg::Open<super::CloudPcImportedSnapshotState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcSnapshotImportActionResult: "microsoft.graph.cloudPcSnapshotImportActionResult", complex;
    additional_detail: "additionalDetail",
    assigned_user_principal_name: "assignedUserPrincipalName",
    end_date_time: "endDateTime",
    filename: "filename",
    import_status: "importStatus" required,
    policy_name: "policyName",
    snapshot_id: "snapshotId",
    start_date_time: "startDateTime",
    usage_status: "usageStatus" required,
}
