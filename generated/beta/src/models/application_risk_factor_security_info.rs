// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationRiskFactorSecurityInfo`.
pub struct ApplicationRiskFactorSecurityInfo {
    /// `certificate`. Never null.
    pub certificate: mg::Field<mg::Boxed<super::ApplicationRiskFactorCertificateInfo>>,
    /// `domainToCheck`.
    pub domain_to_check: mg::Field<String>,
    /// `hasAdminAuditTrail`.
    pub has_admin_audit_trail: mg::Field<bool>,
    /// `hasAnonymousUsage`.
    pub has_anonymous_usage: mg::Field<bool>,
    /// `hasDataAuditTrail`.
    pub has_data_audit_trail: mg::Field<bool>,
    /// `hasDataClassification`.
    pub has_data_classification: mg::Field<bool>,
    /// `hasDataEncrypted`.
    pub has_data_encrypted: mg::Field<bool>,
    /// `hasEnforceTransportEnc`.
    pub has_enforce_transport_enc: mg::Field<bool>,
    /// `hasIpRestriction`.
    pub has_ip_restriction: mg::Field<bool>,
    /// `hasMFA`.
    pub has_mfa: mg::Field<bool>,
    /// `hasPenTest`.
    pub has_pen_test: mg::Field<bool>,
    /// `hasRememberPassword`.
    pub has_remember_password: mg::Field<bool>,
    /// `hasSamlSupport`.
    pub has_saml_support: mg::Field<bool>,
    /// `hasUserAuditLogs`.
    pub has_user_audit_logs: mg::Field<bool>,
    /// `hasUserDataUpload`.
    pub has_user_data_upload: mg::Field<bool>,
    /// `hasUserRolesSupport`.
    pub has_user_roles_support: mg::Field<bool>,
    /// `hasValidCertName`.
    pub has_valid_cert_name: mg::Field<bool>,
    /// `httpsSecurityHeaders`.
    pub https_security_headers: mg::Field<Vec<String>>,
    /// `isCertTrusted`.
    pub is_cert_trusted: mg::Field<bool>,
    /// `isDrownVulnerable`.
    pub is_drown_vulnerable: mg::Field<bool>,
    /// `isHeartbleedProof`.
    pub is_heartbleed_proof: mg::Field<bool>,
    /// `lastBreachDate`.
    pub last_breach_date: mg::Field<mg::Date>,
    /// `latestValidSSL`. Never null.
    pub latest_valid_ssl: mg::Field<mg::Open<super::SslVersion>>,
    /// `passwordPolicy`. Never null.
    pub password_policy: mg::Field<mg::Flags<super::PasswordPolicy>>,
    /// `restEncryptionType`. Never null.
    pub rest_encryption_type: mg::Field<mg::Open<super::RestEncryptionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationRiskFactorSecurityInfo: "microsoft.graph.applicationRiskFactorSecurityInfo", complex;
    certificate: "certificate" required,
    domain_to_check: "domainToCheck",
    has_admin_audit_trail: "hasAdminAuditTrail",
    has_anonymous_usage: "hasAnonymousUsage",
    has_data_audit_trail: "hasDataAuditTrail",
    has_data_classification: "hasDataClassification",
    has_data_encrypted: "hasDataEncrypted",
    has_enforce_transport_enc: "hasEnforceTransportEnc",
    has_ip_restriction: "hasIpRestriction",
    has_mfa: "hasMFA",
    has_pen_test: "hasPenTest",
    has_remember_password: "hasRememberPassword",
    has_saml_support: "hasSamlSupport",
    has_user_audit_logs: "hasUserAuditLogs",
    has_user_data_upload: "hasUserDataUpload",
    has_user_roles_support: "hasUserRolesSupport",
    has_valid_cert_name: "hasValidCertName",
    https_security_headers: "httpsSecurityHeaders" required,
    is_cert_trusted: "isCertTrusted",
    is_drown_vulnerable: "isDrownVulnerable",
    is_heartbleed_proof: "isHeartbleedProof",
    last_breach_date: "lastBreachDate",
    latest_valid_ssl: "latestValidSSL" required,
    password_policy: "passwordPolicy" required,
    rest_encryption_type: "restEncryptionType" required,
}
