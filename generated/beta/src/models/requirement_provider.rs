// @generated
use crate::mg;

/// Enumeration `microsoft.graph.requirementProvider`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequirementProvider {
    /// `user` (0)
    User,
    /// `request` (1)
    Request,
    /// `servicePrincipal` (2)
    ServicePrincipal,
    /// `v1ConditionalAccess` (3)
    V1ConditionalAccess,
    /// `multiConditionalAccess` (4)
    MultiConditionalAccess,
    /// `tenantSessionRiskPolicy` (5)
    TenantSessionRiskPolicy,
    /// `accountCompromisePolicies` (6)
    AccountCompromisePolicies,
    /// `v1ConditionalAccessDependency` (7)
    V1ConditionalAccessDependency,
    /// `v1ConditionalAccessPolicyIdRequested` (8)
    V1ConditionalAccessPolicyIdRequested,
    /// `mfaRegistrationRequiredByIdentityProtectionPolicy` (9)
    MfaRegistrationRequiredByIdentityProtectionPolicy,
    /// `baselineProtection` (10)
    BaselineProtection,
    /// `mfaRegistrationRequiredByBaselineProtection` (11)
    MfaRegistrationRequiredByBaselineProtection,
    /// `mfaRegistrationRequiredByMultiConditionalAccess` (12)
    MfaRegistrationRequiredByMultiConditionalAccess,
    /// `enforcedForCspAdmins` (13)
    EnforcedForCspAdmins,
    /// `securityDefaults` (14)
    SecurityDefaults,
    /// `mfaRegistrationRequiredBySecurityDefaults` (15)
    MfaRegistrationRequiredBySecurityDefaults,
    /// `proofUpCodeRequest` (16)
    ProofUpCodeRequest,
    /// `crossTenantOutboundRule` (17)
    CrossTenantOutboundRule,
    /// `gpsLocationCondition` (18)
    GpsLocationCondition,
    /// `riskBasedPolicy` (19)
    RiskBasedPolicy,
    /// `unknownFutureValue` (20)
    UnknownFutureValue,
    /// `scopeBasedAuthRequirementPolicy` (21)
    ScopeBasedAuthRequirementPolicy,
    /// `authenticationStrengths` (22)
    AuthenticationStrengths,
}

mg::enumeration! {
    RequirementProvider: "microsoft.graph.requirementProvider";
    User: "user" = 0,
    Request: "request" = 1,
    ServicePrincipal: "servicePrincipal" = 2,
    V1ConditionalAccess: "v1ConditionalAccess" = 3,
    MultiConditionalAccess: "multiConditionalAccess" = 4,
    TenantSessionRiskPolicy: "tenantSessionRiskPolicy" = 5,
    AccountCompromisePolicies: "accountCompromisePolicies" = 6,
    V1ConditionalAccessDependency: "v1ConditionalAccessDependency" = 7,
    V1ConditionalAccessPolicyIdRequested: "v1ConditionalAccessPolicyIdRequested" = 8,
    MfaRegistrationRequiredByIdentityProtectionPolicy: "mfaRegistrationRequiredByIdentityProtectionPolicy" = 9,
    BaselineProtection: "baselineProtection" = 10,
    MfaRegistrationRequiredByBaselineProtection: "mfaRegistrationRequiredByBaselineProtection" = 11,
    MfaRegistrationRequiredByMultiConditionalAccess: "mfaRegistrationRequiredByMultiConditionalAccess" = 12,
    EnforcedForCspAdmins: "enforcedForCspAdmins" = 13,
    SecurityDefaults: "securityDefaults" = 14,
    MfaRegistrationRequiredBySecurityDefaults: "mfaRegistrationRequiredBySecurityDefaults" = 15,
    ProofUpCodeRequest: "proofUpCodeRequest" = 16,
    CrossTenantOutboundRule: "crossTenantOutboundRule" = 17,
    GpsLocationCondition: "gpsLocationCondition" = 18,
    RiskBasedPolicy: "riskBasedPolicy" = 19,
    UnknownFutureValue: "unknownFutureValue" = 20,
    ScopeBasedAuthRequirementPolicy: "scopeBasedAuthRequirementPolicy" = 21,
    AuthenticationStrengths: "authenticationStrengths" = 22,
}
