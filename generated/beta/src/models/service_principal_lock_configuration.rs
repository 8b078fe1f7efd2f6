// @generated
use crate::mg;

/// Complex type `microsoft.graph.servicePrincipalLockConfiguration`.
pub struct ServicePrincipalLockConfiguration {
    /// `allProperties`.
    pub all_properties: mg::Field<bool>,
    /// `credentialsWithUsageSign`.
    pub credentials_with_usage_sign: mg::Field<bool>,
    /// `credentialsWithUsageVerify`.
    pub credentials_with_usage_verify: mg::Field<bool>,
    /// `enforcementScope`. Never null. Read-only: the service computes it.
    pub enforcement_scope: mg::Field<mg::Open<super::ServicePrincipalLockScope>>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `tokenEncryptionKeyId`.
    pub token_encryption_key_id: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalLockConfiguration: "microsoft.graph.servicePrincipalLockConfiguration", complex;
    all_properties: "allProperties",
    credentials_with_usage_sign: "credentialsWithUsageSign",
    credentials_with_usage_verify: "credentialsWithUsageVerify",
    enforcement_scope: "enforcementScope" required computed,
    is_enabled: "isEnabled" required,
    token_encryption_key_id: "tokenEncryptionKeyId",
}
