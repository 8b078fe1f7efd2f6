// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeProtectionPolicy`, an entity type derived from `microsoft.graph.protectionPolicyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exchangeprotectionpolicy?view=graph-rest-beta>
    ExchangeProtectionPolicy "microsoft.graph.exchangeProtectionPolicy" "entity" : super::ProtectionPolicyBase;
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

mg::derived_from! { ExchangeProtectionPolicy: super::ProtectionPolicyBase, super::Entity }

impl ExchangeProtectionPolicy {
    /// `mailboxExclusionUnits`: many `mailboxExclusionUnit`
    pub const MAILBOX_EXCLUSION_UNITS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxExclusionUnit>,
    > = mg::Nav::new("mailboxExclusionUnits");
    /// `mailboxExclusionUnitsBulkAdditionJobs`: many `mailboxExclusionUnitsBulkAdditionJob`
    pub const MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxExclusionUnitsBulkAdditionJobs");
    /// `mailboxInclusionRules`: many `mailboxProtectionRule`
    pub const MAILBOX_INCLUSION_RULES: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxProtectionRule>,
    > = mg::Nav::new("mailboxInclusionRules");
    /// `mailboxProtectionUnits`: many `mailboxProtectionUnit`
    pub const MAILBOX_PROTECTION_UNITS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxProtectionUnit>,
    > = mg::Nav::new("mailboxProtectionUnits");
    /// `mailboxProtectionUnitsBulkAdditionJobs`: many `mailboxProtectionUnitsBulkAdditionJob`
    pub const MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxProtectionUnitsBulkAdditionJobs");
}
