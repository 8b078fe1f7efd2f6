// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`][reference], derived
/// from [`SecurityRequirement`](super::SecurityRequirement).
///
/// Requests: [`AdminsMfaEnforcedSecurityRequirementCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .cast_to_admins_mfa_enforced_security_requirement()
/// ```
///
/// [`AdminsMfaEnforcedSecurityRequirementCollection`]: crate::requests::partner::security::admins_mfa_enforced_security_requirement::AdminsMfaEnforcedSecurityRequirementCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-adminsmfaenforcedsecurityrequirement?view=graph-rest-beta
pub struct AdminsMfaEnforcedSecurityRequirement {
    /// `actionUrl`. Never null.
    pub action_url: mg::Field<String>,
    /// `adminsRequiredNotUsingMfaCount`. Never null.
    pub admins_required_not_using_mfa_count: mg::Field<i64>,
    /// `complianceStatus`. Never null.
    pub compliance_status: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `helpUrl`. Never null.
    pub help_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `legacyPerUserMfaStatus`. Never null.
    pub legacy_per_user_mfa_status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// `maxScore`. Never null.
    pub max_score: mg::Field<i64>,
    /// `mfaConditionalAccessPolicyStatus`. Never null.
    pub mfa_conditional_access_policy_status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// `mfaEnabledAdminsCount`. Never null.
    pub mfa_enabled_admins_count: mg::Field<i64>,
    /// `mfaEnabledUsersCount`. Never null.
    pub mfa_enabled_users_count: mg::Field<i64>,
    /// `requirementType`. Never null.
    pub requirement_type: mg::Field<mg::Open<super::SecurityRequirementType>>,
    /// `score`. Never null.
    pub score: mg::Field<i64>,
    /// `securityDefaultsStatus`. Never null.
    pub security_defaults_status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SecurityRequirementState>>,
    /// `totalAdminsCount`. Never null.
    pub total_admins_count: mg::Field<i64>,
    /// `totalUsersCount`. Never null.
    pub total_users_count: mg::Field<i64>,
    /// `updatedDateTime`. Never null.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `usersRequiredNotUsingMfaCount`. Never null.
    pub users_required_not_using_mfa_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminsMfaEnforcedSecurityRequirement: "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement", entity, base super::SecurityRequirement;
    action_url: "actionUrl" required,
    admins_required_not_using_mfa_count: "adminsRequiredNotUsingMfaCount" required,
    compliance_status: "complianceStatus" required,
    help_url: "helpUrl" required,
    id: "id" key required,
    legacy_per_user_mfa_status: "legacyPerUserMfaStatus" required,
    max_score: "maxScore" required,
    mfa_conditional_access_policy_status: "mfaConditionalAccessPolicyStatus" required,
    mfa_enabled_admins_count: "mfaEnabledAdminsCount" required,
    mfa_enabled_users_count: "mfaEnabledUsersCount" required,
    requirement_type: "requirementType" required,
    score: "score" required,
    security_defaults_status: "securityDefaultsStatus" required,
    state: "state" required,
    total_admins_count: "totalAdminsCount" required,
    total_users_count: "totalUsersCount" required,
    updated_date_time: "updatedDateTime" required,
    users_required_not_using_mfa_count: "usersRequiredNotUsingMfaCount" required,
}

mg::derived_from! { AdminsMfaEnforcedSecurityRequirement: super::SecurityRequirement, crate::models::Entity }
