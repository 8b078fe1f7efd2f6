// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectionPolicyBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/protectionpolicybase?view=graph-rest-beta>
    ProtectionPolicyBase "microsoft.graph.protectionPolicyBase" "entity abstract" : super::Entity => ProtectionPolicyBaseKind;
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

mg::derived_from! { ProtectionPolicyBase: super::Entity }

/// The types derived from `microsoft.graph.protectionPolicyBase`.
#[non_exhaustive]
pub enum ProtectionPolicyBaseKind {
    ExchangeProtectionPolicy(Box<super::ExchangeProtectionPolicy>),
    OneDriveForBusinessProtectionPolicy(Box<super::OneDriveForBusinessProtectionPolicy>),
    SharePointProtectionPolicy(Box<super::SharePointProtectionPolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<ProtectionPolicyBase>),
}

mg::family! {
    ProtectionPolicyBase => ProtectionPolicyBaseKind;
    ExchangeProtectionPolicy(super::ExchangeProtectionPolicy),
    OneDriveForBusinessProtectionPolicy(super::OneDriveForBusinessProtectionPolicy),
    SharePointProtectionPolicy(super::SharePointProtectionPolicy),
}
