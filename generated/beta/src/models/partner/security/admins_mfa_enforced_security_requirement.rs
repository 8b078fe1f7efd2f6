// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`, an entity type derived from `microsoft.graph.partner.security.securityRequirement`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-adminsmfaenforcedsecurityrequirement?view=graph-rest-beta>
    AdminsMfaEnforcedSecurityRequirement "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement" "entity" : super::SecurityRequirement;
    /// `actionUrl`: String, not null
    action_url "actionUrl" "r": String,
    /// `adminsRequiredNotUsingMfaCount`: Int64, not null
    admins_required_not_using_mfa_count "adminsRequiredNotUsingMfaCount" "r": i64,
    /// `complianceStatus`: microsoft.graph.partner.security.complianceStatus, not null
    compliance_status "complianceStatus" "r": mg::Open<super::ComplianceStatus>,
    /// `helpUrl`: String, not null
    help_url "helpUrl" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `legacyPerUserMfaStatus`: microsoft.graph.partner.security.policyStatus, not null
    legacy_per_user_mfa_status "legacyPerUserMfaStatus" "r": mg::Open<super::PolicyStatus>,
    /// `maxScore`: Int64, not null
    max_score "maxScore" "r": i64,
    /// `mfaConditionalAccessPolicyStatus`: microsoft.graph.partner.security.policyStatus, not null
    mfa_conditional_access_policy_status "mfaConditionalAccessPolicyStatus" "r": mg::Open<super::PolicyStatus>,
    /// `mfaEnabledAdminsCount`: Int64, not null
    mfa_enabled_admins_count "mfaEnabledAdminsCount" "r": i64,
    /// `mfaEnabledUsersCount`: Int64, not null
    mfa_enabled_users_count "mfaEnabledUsersCount" "r": i64,
    /// `requirementType`: microsoft.graph.partner.security.securityRequirementType, not null
    requirement_type "requirementType" "r": mg::Open<super::SecurityRequirementType>,
    /// `score`: Int64, not null
    score "score" "r": i64,
    /// `securityDefaultsStatus`: microsoft.graph.partner.security.policyStatus, not null
    security_defaults_status "securityDefaultsStatus" "r": mg::Open<super::PolicyStatus>,
    /// `state`: microsoft.graph.partner.security.securityRequirementState, not null
    state "state" "r": mg::Open<super::SecurityRequirementState>,
    /// `totalAdminsCount`: Int64, not null
    total_admins_count "totalAdminsCount" "r": i64,
    /// `totalUsersCount`: Int64, not null
    total_users_count "totalUsersCount" "r": i64,
    /// `updatedDateTime`: DateTimeOffset, not null
    updated_date_time "updatedDateTime" "r": mg::DateTimeOffset,
    /// `usersRequiredNotUsingMfaCount`: Int64, not null
    users_required_not_using_mfa_count "usersRequiredNotUsingMfaCount" "r": i64,
}

mg::derived_from! { AdminsMfaEnforcedSecurityRequirement: super::SecurityRequirement, crate::models::Entity }
