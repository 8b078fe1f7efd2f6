// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxProtectionUnit`][reference], derived from
/// [`ProtectionUnitBase`](super::ProtectionUnitBase).
///
/// Requests: [`MailboxProtectionUnitCollection`], for example
/// `graph.solutions().backup_restore().mailbox_protection_units()`.
///
/// Operations: `cancel_offboard`, `offboard`.
///
/// [`MailboxProtectionUnitCollection`]: crate::requests::mailbox_protection_unit::MailboxProtectionUnitCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxprotectionunit?view=graph-rest-beta
pub struct MailboxProtectionUnit {
    /// `backupRetentionPeriodInDays`. Never null.
    pub backup_retention_period_in_days: mg::Field<i32>,
    /// `billingPolicyId`.
    pub billing_policy_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `directoryObjectId`.
    pub directory_object_id: mg::Field<String>,
    /// `displayName`. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `email`. Read-only: the service computes it.
    pub email: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mailboxType`.
    pub mailbox_type: mg::Field<mg::Open<super::MailboxType>>,
    /// `offboardRequestedDateTime`.
    pub offboard_requested_date_time: mg::Field<mg::DateTimeOffset>,
    /// `pendingRetentionPeriodChange`. Read-only: the service computes it.
    pub pending_retention_period_change: mg::Field<
        mg::Boxed<super::RetentionPeriodChange>,
    >,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `protectionSources`. Never null.
    pub protection_sources: mg::Field<mg::Flags<super::ProtectionSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProtectionUnitStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxProtectionUnit: "microsoft.graph.mailboxProtectionUnit", entity, base super::ProtectionUnitBase;
    backup_retention_period_in_days: "backupRetentionPeriodInDays" required,
    billing_policy_id: "billingPolicyId",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    directory_object_id: "directoryObjectId",
    display_name: "displayName" computed,
    email: "email" computed,
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    mailbox_type: "mailboxType",
    offboard_requested_date_time: "offboardRequestedDateTime",
    pending_retention_period_change: "pendingRetentionPeriodChange" computed,
    policy_id: "policyId",
    protection_sources: "protectionSources" required,
    status: "status",
}

mg::derived_from! { MailboxProtectionUnit: super::ProtectionUnitBase, super::Entity }
