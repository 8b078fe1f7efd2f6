// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oneDriveForBusinessProtectionPolicy`, an entity type derived from `microsoft.graph.protectionPolicyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onedriveforbusinessprotectionpolicy?view=graph-rest-beta>
    OneDriveForBusinessProtectionPolicy "microsoft.graph.oneDriveForBusinessProtectionPolicy" "entity" : super::ProtectionPolicyBase;
    /// `billingPolicyId`: String
    billing_policy_id "billingPolicyId": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `offboardRequestedDateTime`: DateTimeOffset
    offboard_requested_date_time "offboardRequestedDateTime": mg::DateTimeOffset,
    /// `protectionMode`: BackupPolicyProtectionMode
    protection_mode "protectionMode": mg::Open<super::BackupPolicyProtectionMode>,
    /// `protectionPolicyArtifactCount`: protectionPolicyArtifactCount
    protection_policy_artifact_count "protectionPolicyArtifactCount": mg::Boxed<super::ProtectionPolicyArtifactCount>,
    /// `retentionSettings`: Collection(retentionSetting)
    retention_settings "retentionSettings": Vec<super::RetentionSetting>,
    /// `status`: protectionPolicyStatus
    status "status": mg::Open<super::ProtectionPolicyStatus>,
}

mg::derived_from! { OneDriveForBusinessProtectionPolicy: super::ProtectionPolicyBase, super::Entity }

impl OneDriveForBusinessProtectionPolicy {
    /// `driveExclusionUnits`: many `driveExclusionUnit`
    pub const DRIVE_EXCLUSION_UNITS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveExclusionUnit>,
    > = mg::Nav::new("driveExclusionUnits");
    /// `driveExclusionUnitsBulkAdditionJobs`: many `driveExclusionUnitsBulkAdditionJob`
    pub const DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveExclusionUnitsBulkAdditionJobs");
    /// `driveInclusionRules`: many `driveProtectionRule`
    pub const DRIVE_INCLUSION_RULES: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveProtectionRule>,
    > = mg::Nav::new("driveInclusionRules");
    /// `driveProtectionUnits`: many `driveProtectionUnit`
    pub const DRIVE_PROTECTION_UNITS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveProtectionUnit>,
    > = mg::Nav::new("driveProtectionUnits");
    /// `driveProtectionUnitsBulkAdditionJobs`: many `driveProtectionUnitsBulkAdditionJob`
    pub const DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveProtectionUnitsBulkAdditionJobs");
}
