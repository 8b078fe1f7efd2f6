// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.siteProtectionUnit`, an entity type derived from `microsoft.graph.protectionUnitBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/siteprotectionunit?view=graph-rest-beta>
    SiteProtectionUnit "microsoft.graph.siteProtectionUnit" "entity" : super::ProtectionUnitBase;
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
    /// `siteId`: String
    site_id "siteId": String,
    /// `siteName`: String, computed
    site_name "siteName" "c": String,
    /// `siteWebUrl`: String, computed
    site_web_url "siteWebUrl" "c": String,
    /// `status`: protectionUnitStatus
    status "status": mg::Open<super::ProtectionUnitStatus>,
}

mg::derived_from! { SiteProtectionUnit: super::ProtectionUnitBase, super::Entity }
