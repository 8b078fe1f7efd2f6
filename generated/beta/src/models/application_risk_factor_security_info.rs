// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationRiskFactorSecurityInfo`, a complex type.
    ApplicationRiskFactorSecurityInfo "microsoft.graph.applicationRiskFactorSecurityInfo" "complex";
    /// `certificate`: applicationRiskFactorCertificateInfo, not null
    certificate "certificate" "r": mg::Boxed<super::ApplicationRiskFactorCertificateInfo>,
    /// `domainToCheck`: String
    domain_to_check "domainToCheck": String,
    /// `hasAdminAuditTrail`: Boolean
    has_admin_audit_trail "hasAdminAuditTrail": bool,
    /// `hasAnonymousUsage`: Boolean
    has_anonymous_usage "hasAnonymousUsage": bool,
    /// `hasDataAuditTrail`: Boolean
    has_data_audit_trail "hasDataAuditTrail": bool,
    /// `hasDataClassification`: Boolean
    has_data_classification "hasDataClassification": bool,
    /// `hasDataEncrypted`: Boolean
    has_data_encrypted "hasDataEncrypted": bool,
    /// `hasEnforceTransportEnc`: Boolean
    has_enforce_transport_enc "hasEnforceTransportEnc": bool,
    /// `hasIpRestriction`: Boolean
    has_ip_restriction "hasIpRestriction": bool,
    /// `hasMFA`: Boolean
    has_mfa "hasMFA": bool,
    /// `hasPenTest`: Boolean
    has_pen_test "hasPenTest": bool,
    /// `hasRememberPassword`: Boolean
    has_remember_password "hasRememberPassword": bool,
    /// `hasSamlSupport`: Boolean
    has_saml_support "hasSamlSupport": bool,
    /// `hasUserAuditLogs`: Boolean
    has_user_audit_logs "hasUserAuditLogs": bool,
    /// `hasUserDataUpload`: Boolean
    has_user_data_upload "hasUserDataUpload": bool,
    /// `hasUserRolesSupport`: Boolean
    has_user_roles_support "hasUserRolesSupport": bool,
    /// `hasValidCertName`: Boolean
    has_valid_cert_name "hasValidCertName": bool,
    /// `httpsSecurityHeaders`: Collection(String), items not null
    https_security_headers "httpsSecurityHeaders" "r": Vec<String>,
    /// `isCertTrusted`: Boolean
    is_cert_trusted "isCertTrusted": bool,
    /// `isDrownVulnerable`: Boolean
    is_drown_vulnerable "isDrownVulnerable": bool,
    /// `isHeartbleedProof`: Boolean
    is_heartbleed_proof "isHeartbleedProof": bool,
    /// `lastBreachDate`: Date
    last_breach_date "lastBreachDate": mg::Date,
    /// `latestValidSSL`: sslVersion, not null
    latest_valid_ssl "latestValidSSL" "r": mg::Open<super::SslVersion>,
    /// `passwordPolicy`: passwordPolicy, not null
    password_policy "passwordPolicy" "r": mg::Flags<super::PasswordPolicy>,
    /// `restEncryptionType`: restEncryptionType, not null
    rest_encryption_type "restEncryptionType" "r": mg::Open<super::RestEncryptionType>,
}
