// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exchangeProtectionPolicy`][reference], derived from
/// [`ProtectionPolicyBase`](super::ProtectionPolicyBase).
///
/// Requests: [`ExchangeProtectionPolicyCollection`], for example
/// `graph.solutions().backup_restore().exchange_protection_policies()`.
///
/// Operations: `activate`, `deactivate`.
///
/// [`ExchangeProtectionPolicyCollection`]: crate::requests::exchange_protection_policy::ExchangeProtectionPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/exchangeprotectionpolicy?view=graph-rest-beta
pub struct ExchangeProtectionPolicy {
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
    ExchangeProtectionPolicy: "microsoft.graph.exchangeProtectionPolicy", entity, base super::ProtectionPolicyBase;
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

mg::derived_from! { ExchangeProtectionPolicy: super::ProtectionPolicyBase, super::Entity }

impl ExchangeProtectionPolicy {
    /// `mailboxExclusionUnits`: many [`MailboxExclusionUnit`](super::MailboxExclusionUnit).
    pub const MAILBOX_EXCLUSION_UNITS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxExclusionUnit>,
    > = mg::Nav::new("mailboxExclusionUnits");
    /// `mailboxExclusionUnitsBulkAdditionJobs`: many
    /// [`MailboxExclusionUnitsBulkAdditionJob`](super::MailboxExclusionUnitsBulkAdditionJob).
    pub const MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxExclusionUnitsBulkAdditionJobs");
    /// `mailboxInclusionRules`: many [`MailboxProtectionRule`](super::MailboxProtectionRule).
    pub const MAILBOX_INCLUSION_RULES: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxProtectionRule>,
    > = mg::Nav::new("mailboxInclusionRules");
    /// `mailboxProtectionUnits`: many [`MailboxProtectionUnit`](super::MailboxProtectionUnit).
    pub const MAILBOX_PROTECTION_UNITS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxProtectionUnit>,
    > = mg::Nav::new("mailboxProtectionUnits");
    /// `mailboxProtectionUnitsBulkAdditionJobs`: many
    /// [`MailboxProtectionUnitsBulkAdditionJob`](super::MailboxProtectionUnitsBulkAdditionJob).
    pub const MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        ExchangeProtectionPolicy,
        Vec<super::MailboxProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxProtectionUnitsBulkAdditionJobs");
}
