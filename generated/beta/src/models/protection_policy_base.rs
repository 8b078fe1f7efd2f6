// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.protectionPolicyBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProtectionPolicyBaseCollection`], for example
/// `graph.solutions().backup_restore().protection_policies()`.
///
/// Operations: `activate`, `deactivate`.
///
/// [`ProtectionPolicyBaseCollection`]: crate::requests::protection_policy_base::ProtectionPolicyBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/protectionpolicybase?view=graph-rest-beta
pub struct ProtectionPolicyBase {
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
    ProtectionPolicyBase: "microsoft.graph.protectionPolicyBase", entity abstract, base super::Entity, family ProtectionPolicyBaseKind;
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

mg::derived_from! { ProtectionPolicyBase: super::Entity }

/// The types derived from [`ProtectionPolicyBase`].
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
