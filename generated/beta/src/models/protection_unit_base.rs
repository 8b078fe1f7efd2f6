// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectionUnitBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/protectionunitbase?view=graph-rest-beta>
    ProtectionUnitBase "microsoft.graph.protectionUnitBase" "entity abstract" : super::Entity => ProtectionUnitBaseKind;
    /// `backupRetentionPeriodInDays`: Int32, not null
    backup_retention_period_in_days "backupRetentionPeriodInDays" "r": i32,
    /// `billingPolicyId`: String
    billing_policy_id "billingPolicyId": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `offboardRequestedDateTime`: DateTimeOffset
    offboard_requested_date_time "offboardRequestedDateTime": mg::DateTimeOffset,
    /// `pendingRetentionPeriodChange`: retentionPeriodChange, computed
    pending_retention_period_change "pendingRetentionPeriodChange" "c": mg::Boxed<super::RetentionPeriodChange>,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `protectionSources`: protectionSource, not null
    protection_sources "protectionSources" "r": mg::Flags<super::ProtectionSource>,
    /// `status`: protectionUnitStatus
    status "status": mg::Open<super::ProtectionUnitStatus>,
}

mg::derived_from! { ProtectionUnitBase: super::Entity }

/// The types derived from `microsoft.graph.protectionUnitBase`.
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
