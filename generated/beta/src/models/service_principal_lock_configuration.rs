// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePrincipalLockConfiguration`, a complex type.
    ServicePrincipalLockConfiguration "microsoft.graph.servicePrincipalLockConfiguration" "complex";
    /// `allProperties`: Boolean
    all_properties "allProperties": bool,
    /// `credentialsWithUsageSign`: Boolean
    credentials_with_usage_sign "credentialsWithUsageSign": bool,
    /// `credentialsWithUsageVerify`: Boolean
    credentials_with_usage_verify "credentialsWithUsageVerify": bool,
    /// `enforcementScope`: servicePrincipalLockScope, not null, computed
    enforcement_scope "enforcementScope" "rc": mg::Open<super::ServicePrincipalLockScope>,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `tokenEncryptionKeyId`: Boolean
    token_encryption_key_id "tokenEncryptionKeyId": bool,
}
