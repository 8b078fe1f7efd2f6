// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`, an entity type derived from `microsoft.graph.partner.security.securityRequirement`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-customersmfaenforcedsecurityrequirement?view=graph-rest-beta>
    CustomersMfaEnforcedSecurityRequirement "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement" "entity" : super::SecurityRequirement;
    /// `actionUrl`: String, not null
    action_url "actionUrl" "r": String,
    /// `complianceStatus`: microsoft.graph.partner.security.complianceStatus, not null
    compliance_status "complianceStatus" "r": mg::Open<super::ComplianceStatus>,
    /// `compliantTenantCount`: Int64, not null
    compliant_tenant_count "compliantTenantCount" "r": i64,
    /// `helpUrl`: String, not null
    help_url "helpUrl" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `maxScore`: Int64, not null
    max_score "maxScore" "r": i64,
    /// `requirementType`: microsoft.graph.partner.security.securityRequirementType, not null
    requirement_type "requirementType" "r": mg::Open<super::SecurityRequirementType>,
    /// `score`: Int64, not null
    score "score" "r": i64,
    /// `state`: microsoft.graph.partner.security.securityRequirementState, not null
    state "state" "r": mg::Open<super::SecurityRequirementState>,
    /// `totalTenantCount`: Int64, not null
    total_tenant_count "totalTenantCount" "r": i64,
    /// `updatedDateTime`: DateTimeOffset, not null
    updated_date_time "updatedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { CustomersMfaEnforcedSecurityRequirement: super::SecurityRequirement, crate::models::Entity }
