// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxProtectionUnit`, an entity type derived from `microsoft.graph.protectionUnitBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailboxprotectionunit?view=graph-rest-beta>
    MailboxProtectionUnit "microsoft.graph.mailboxProtectionUnit" "entity" : super::ProtectionUnitBase;
    /// `backupRetentionPeriodInDays`: Int32, not null
    backup_retention_period_in_days "backupRetentionPeriodInDays" "r": i32,
    /// `billingPolicyId`: String
    billing_policy_id "billingPolicyId": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `directoryObjectId`: String
    directory_object_id "directoryObjectId": String,
    /// `displayName`: String, computed
    display_name "displayName" "c": String,
    /// `email`: String, computed
    email "email" "c": String,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `mailboxType`: mailboxType
    mailbox_type "mailboxType": mg::Open<super::MailboxType>,
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

mg::derived_from! { MailboxProtectionUnit: super::ProtectionUnitBase, super::Entity }
