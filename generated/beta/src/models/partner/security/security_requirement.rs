// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.securityRequirement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-securityrequirement?view=graph-rest-beta>
    SecurityRequirement "microsoft.graph.partner.security.securityRequirement" "entity" : crate::models::Entity => SecurityRequirementKind;
    /// `actionUrl`: String, not null
    action_url "actionUrl" "r": String,
    /// `complianceStatus`: microsoft.graph.partner.security.complianceStatus, not null
    compliance_status "complianceStatus" "r": mg::Open<super::ComplianceStatus>,
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
    /// `updatedDateTime`: DateTimeOffset, not null
    updated_date_time "updatedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { SecurityRequirement: crate::models::Entity }

/// The types derived from `microsoft.graph.partner.security.securityRequirement`.
#[non_exhaustive]
pub enum SecurityRequirementKind {
    AdminsMfaEnforcedSecurityRequirement(
        Box<super::AdminsMfaEnforcedSecurityRequirement>,
    ),
    CustomersMfaEnforcedSecurityRequirement(
        Box<super::CustomersMfaEnforcedSecurityRequirement>,
    ),
    CustomersSpendingBudgetSecurityRequirement(
        Box<super::CustomersSpendingBudgetSecurityRequirement>,
    ),
    ResponseTimeSecurityRequirement(Box<super::ResponseTimeSecurityRequirement>),
    /// None of these, or a type that this version does not know.
    Other(Box<SecurityRequirement>),
}

mg::family! {
    SecurityRequirement => SecurityRequirementKind;
    AdminsMfaEnforcedSecurityRequirement(super::AdminsMfaEnforcedSecurityRequirement),
    CustomersMfaEnforcedSecurityRequirement(super::CustomersMfaEnforcedSecurityRequirement),
    CustomersSpendingBudgetSecurityRequirement(super::CustomersSpendingBudgetSecurityRequirement),
    ResponseTimeSecurityRequirement(super::ResponseTimeSecurityRequirement),
}
