// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.responseTimeSecurityRequirement`, an entity type derived from `microsoft.graph.partner.security.securityRequirement`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-responsetimesecurityrequirement?view=graph-rest-beta>
    ResponseTimeSecurityRequirement "microsoft.graph.partner.security.responseTimeSecurityRequirement" "entity" : super::SecurityRequirement;
    /// `actionUrl`: String, not null
    action_url "actionUrl" "r": String,
    /// `averageResponseTimeInHours`: Single, not null
    average_response_time_in_hours "averageResponseTimeInHours" "r": f32,
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

mg::derived_from! { ResponseTimeSecurityRequirement: super::SecurityRequirement, crate::models::Entity }
