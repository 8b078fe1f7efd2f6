// @generated
use crate::mg;

/// Entity type [`microsoft.graph.oneDriveForBusinessProtectionPolicy`][reference], derived from
/// [`ProtectionPolicyBase`](super::ProtectionPolicyBase).
///
/// Requests: [`OneDriveForBusinessProtectionPolicyCollection`], for example
/// `graph.solutions().backup_restore().one_drive_for_business_protection_policies()`.
///
/// Operations: `activate`, `deactivate`.
///
/// [`OneDriveForBusinessProtectionPolicyCollection`]: crate::requests::one_drive_for_business_protection_policy::OneDriveForBusinessProtectionPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onedriveforbusinessprotectionpolicy?view=graph-rest-beta
pub struct OneDriveForBusinessProtectionPolicy {
    /// `billingPolicyId`.
    pub billing_policy_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `offboardRequestedDateTime`.
    pub offboard_requested_date_time: mg::Field<mg::DateTimeOffset>,
    /// `protectionMode`.
    pub protection_mode: mg::Field<mg::Open<super::BackupPolicyProtectionMode>>,
    /// `protectionPolicyArtifactCount`.
    pub protection_policy_artifact_count: mg::Field<
        mg::Boxed<super::ProtectionPolicyArtifactCount>,
    >,
    /// `retentionSettings`.
    pub retention_settings: mg::Field<Vec<super::RetentionSetting>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProtectionPolicyStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OneDriveForBusinessProtectionPolicy: "microsoft.graph.oneDriveForBusinessProtectionPolicy", entity, base super::ProtectionPolicyBase;
    billing_policy_id: "billingPolicyId",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    is_enabled: "isEnabled" required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    offboard_requested_date_time: "offboardRequestedDateTime",
    protection_mode: "protectionMode",
    protection_policy_artifact_count: "protectionPolicyArtifactCount",
    retention_settings: "retentionSettings",
    status: "status",
}

mg::derived_from! { OneDriveForBusinessProtectionPolicy: super::ProtectionPolicyBase, super::Entity }

impl OneDriveForBusinessProtectionPolicy {
    /// `driveExclusionUnits`: many [`DriveExclusionUnit`](super::DriveExclusionUnit).
    pub const DRIVE_EXCLUSION_UNITS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveExclusionUnit>,
    > = mg::Nav::new("driveExclusionUnits");
    /// `driveExclusionUnitsBulkAdditionJobs`: many
    /// [`DriveExclusionUnitsBulkAdditionJob`](super::DriveExclusionUnitsBulkAdditionJob).
    pub const DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveExclusionUnitsBulkAdditionJobs");
    /// `driveInclusionRules`: many [`DriveProtectionRule`](super::DriveProtectionRule).
    pub const DRIVE_INCLUSION_RULES: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveProtectionRule>,
    > = mg::Nav::new("driveInclusionRules");
    /// `driveProtectionUnits`: many [`DriveProtectionUnit`](super::DriveProtectionUnit).
    pub const DRIVE_PROTECTION_UNITS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveProtectionUnit>,
    > = mg::Nav::new("driveProtectionUnits");
    /// `driveProtectionUnitsBulkAdditionJobs`: many
    /// [`DriveProtectionUnitsBulkAdditionJob`](super::DriveProtectionUnitsBulkAdditionJob).
    pub const DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        OneDriveForBusinessProtectionPolicy,
        Vec<super::DriveProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveProtectionUnitsBulkAdditionJobs");
}
