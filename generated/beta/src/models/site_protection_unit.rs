// @generated
use crate::mg;

/// Entity type [`microsoft.graph.siteProtectionUnit`][reference], derived from
/// [`ProtectionUnitBase`](super::ProtectionUnitBase).
///
/// Requests: [`SiteProtectionUnitCollection`], for example
/// `graph.solutions().backup_restore().site_protection_units()`.
///
/// Operations: `cancel_offboard`, `offboard`.
///
/// [`SiteProtectionUnitCollection`]: crate::requests::site_protection_unit::SiteProtectionUnitCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/siteprotectionunit?view=graph-rest-beta
pub struct SiteProtectionUnit {
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
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// `siteName`. Read-only: the service computes it.
    pub site_name: mg::Field<String>,
    /// `siteWebUrl`. Read-only: the service computes it.
    pub site_web_url: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProtectionUnitStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteProtectionUnit: "microsoft.graph.siteProtectionUnit", entity, base super::ProtectionUnitBase;
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
    site_id: "siteId",
    site_name: "siteName" computed,
    site_web_url: "siteWebUrl" computed,
    status: "status",
}

mg::derived_from! { SiteProtectionUnit: super::ProtectionUnitBase, super::Entity }
