// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointProtectionPolicy`, an entity type derived from `microsoft.graph.protectionPolicyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointprotectionpolicy?view=graph-rest-beta>
    SharePointProtectionPolicy "microsoft.graph.sharePointProtectionPolicy" "entity" : super::ProtectionPolicyBase;
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

mg::derived_from! { SharePointProtectionPolicy: super::ProtectionPolicyBase, super::Entity }

impl SharePointProtectionPolicy {
    /// `siteExclusionUnits`: many `siteExclusionUnit`
    pub const SITE_EXCLUSION_UNITS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteExclusionUnit>,
    > = mg::Nav::new("siteExclusionUnits");
    /// `siteExclusionUnitsBulkAdditionJobs`: many `siteExclusionUnitsBulkAdditionJob`
    pub const SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteExclusionUnitsBulkAdditionJobs");
    /// `siteInclusionRules`: many `siteProtectionRule`
    pub const SITE_INCLUSION_RULES: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteProtectionRule>,
    > = mg::Nav::new("siteInclusionRules");
    /// `siteProtectionUnits`: many `siteProtectionUnit`
    pub const SITE_PROTECTION_UNITS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteProtectionUnit>,
    > = mg::Nav::new("siteProtectionUnits");
    /// `siteProtectionUnitsBulkAdditionJobs`: many `siteProtectionUnitsBulkAdditionJob`
    pub const SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        SharePointProtectionPolicy,
        Vec<super::SiteProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteProtectionUnitsBulkAdditionJobs");
}
