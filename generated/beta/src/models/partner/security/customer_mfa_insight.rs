// @generated
use crate::mg;

/// Complex type `microsoft.graph.partner.security.customerMfaInsight`.
pub struct CustomerMfaInsight {
    /// `compliantAdminsCount`. Never null.
    pub compliant_admins_count: mg::Field<i64>,
    /// `compliantNonAdminsCount`. Never null.
    pub compliant_non_admins_count: mg::Field<i64>,
    /// `legacyPerUserMfaStatus`. Never null.
    pub legacy_per_user_mfa_status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// `mfaConditionalAccessPolicyStatus`. Never null.
    pub mfa_conditional_access_policy_status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// `securityDefaultsStatus`. Never null.
    pub security_defaults_status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// `totalUsersCount`. Never null.
    pub total_users_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomerMfaInsight: "microsoft.graph.partner.security.customerMfaInsight", complex;
    compliant_admins_count: "compliantAdminsCount" required,
    compliant_non_admins_count: "compliantNonAdminsCount" required,
    legacy_per_user_mfa_status: "legacyPerUserMfaStatus" required,
    mfa_conditional_access_policy_status: "mfaConditionalAccessPolicyStatus" required,
    security_defaults_status: "securityDefaultsStatus" required,
    total_users_count: "totalUsersCount" required,
}
