// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.protectionUnitBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProtectionUnitBaseCollection`], for example
/// `graph.solutions().backup_restore().protection_units()`.
///
/// Operations: `cancel_offboard`, `offboard`.
///
/// [`ProtectionUnitBaseCollection`]: crate::requests::protection_unit_base::ProtectionUnitBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/protectionunitbase?view=graph-rest-beta
pub struct ProtectionUnitBase {
    /// `backupRetentionPeriodInDays`. Never null.
    pub backup_retention_period_in_days: mg::Field<i32>,
    /// `billingPolicyId`.
    pub billing_policy_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
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
    ProtectionUnitBase: "microsoft.graph.protectionUnitBase", entity abstract, base super::Entity, family ProtectionUnitBaseKind;
    backup_retention_period_in_days: "backupRetentionPeriodInDays" required,
    billing_policy_id: "billingPolicyId",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    offboard_requested_date_time: "offboardRequestedDateTime",
    pending_retention_period_change: "pendingRetentionPeriodChange" computed,
    policy_id: "policyId",
    protection_sources: "protectionSources" required,
    status: "status",
}

mg::derived_from! { ProtectionUnitBase: super::Entity }

/// The types derived from [`ProtectionUnitBase`].
#[non_exhaustive]
pub enum ProtectionUnitBaseKind {
    DriveProtectionUnit(Box<super::DriveProtectionUnit>),
    MailboxProtectionUnit(Box<super::MailboxProtectionUnit>),
    SiteProtectionUnit(Box<super::SiteProtectionUnit>),
    /// None of these, or a type that this version does not know.
    Other(Box<ProtectionUnitBase>),
}

mg::family! {
    ProtectionUnitBase => ProtectionUnitBaseKind;
    DriveProtectionUnit(super::DriveProtectionUnit),
    MailboxProtectionUnit(super::MailboxProtectionUnit),
    SiteProtectionUnit(super::SiteProtectionUnit),
}
