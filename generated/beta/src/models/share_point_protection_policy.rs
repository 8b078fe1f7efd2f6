// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointProtectionPolicy`][reference], derived from
/// [`ProtectionPolicyBase`](super::ProtectionPolicyBase).
///
/// Requests: [`SharePointProtectionPolicyCollection`], for example
/// `graph.solutions().backup_restore().share_point_protection_policies()`.
///
/// Operations: `activate`, `deactivate`.
///
/// [`SharePointProtectionPolicyCollection`]: crate::requests::share_point_protection_policy::SharePointProtectionPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointprotectionpolicy?view=graph-rest-beta
pub struct SharePointProtectionPolicy {
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
    SharePointProtectionPolicy: "microsoft.graph.sharePointProtectionPolicy", entity, base super::ProtectionPolicyBase;
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

mg::derived_from! { SharePointProtectionPolicy: super::ProtectionPolicyBase, super::Entity }

impl SharePointProtectionPolicy {
    /// `siteExclusionUnits`: many [`SiteExclusionUnit`](super::SiteExclusionUnit).
    pub const SITE_EXCLUSION_UNITS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteExclusionUnit>,
    > = mg::Nav::new("siteExclusionUnits");
    /// `siteExclusionUnitsBulkAdditionJobs`: many
    /// [`SiteExclusionUnitsBulkAdditionJob`](super::SiteExclusionUnitsBulkAdditionJob).
    pub const SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteExclusionUnitsBulkAdditionJobs");
    /// `siteInclusionRules`: many [`SiteProtectionRule`](super::SiteProtectionRule).
    pub const SITE_INCLUSION_RULES: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteProtectionRule>,
    > = mg::Nav::new("siteInclusionRules");
    /// `siteProtectionUnits`: many [`SiteProtectionUnit`](super::SiteProtectionUnit).
    pub const SITE_PROTECTION_UNITS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteProtectionUnit>,
    > = mg::Nav::new("siteProtectionUnits");
    /// `siteProtectionUnitsBulkAdditionJobs`: many
    /// [`SiteProtectionUnitsBulkAdditionJob`](super::SiteProtectionUnitsBulkAdditionJob).
    pub const SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteProtectionUnitsBulkAdditionJobs");
}
