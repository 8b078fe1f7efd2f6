// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.customerMfaInsight`, a complex type.
    CustomerMfaInsight "microsoft.graph.partner.security.customerMfaInsight" "complex";
    /// `compliantAdminsCount`: Int64, not null
    compliant_admins_count "compliantAdminsCount" "r": i64,
    /// `compliantNonAdminsCount`: Int64, not null
    compliant_non_admins_count "compliantNonAdminsCount" "r": i64,
    /// `legacyPerUserMfaStatus`: microsoft.graph.partner.security.policyStatus, not null
    legacy_per_user_mfa_status "legacyPerUserMfaStatus" "r": mg::Open<super::PolicyStatus>,
    /// `mfaConditionalAccessPolicyStatus`: microsoft.graph.partner.security.policyStatus, not null
    mfa_conditional_access_policy_status "mfaConditionalAccessPolicyStatus" "r": mg::Open<super::PolicyStatus>,
    /// `securityDefaultsStatus`: microsoft.graph.partner.security.policyStatus, not null
    security_defaults_status "securityDefaultsStatus" "r": mg::Open<super::PolicyStatus>,
    /// `totalUsersCount`: Int64, not null
    total_users_count "totalUsersCount" "r": i64,
}
