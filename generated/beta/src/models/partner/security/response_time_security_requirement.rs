// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partner.security.responseTimeSecurityRequirement`][reference],
/// derived from [`SecurityRequirement`](super::SecurityRequirement).
///
/// Requests: [`ResponseTimeSecurityRequirementCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .cast_to_response_time_security_requirement()
/// ```
///
/// [`ResponseTimeSecurityRequirementCollection`]: crate::requests::partner::security::response_time_security_requirement::ResponseTimeSecurityRequirementCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-responsetimesecurityrequirement?view=graph-rest-beta
pub struct ResponseTimeSecurityRequirement {
    /// `actionUrl`. Never null.
    pub action_url: mg::Field<String>,
    /// `averageResponseTimeInHours`. Never null.
    pub average_response_time_in_hours: mg::Field<f32>,
    /// `complianceStatus`. Never null.
    pub compliance_status: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `helpUrl`. Never null.
    pub help_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `maxScore`. Never null.
    pub max_score: mg::Field<i64>,
    /// `requirementType`. Never null.
    pub requirement_type: mg::Field<mg::Open<super::SecurityRequirementType>>,
    /// `score`. Never null.
    pub score: mg::Field<i64>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SecurityRequirementState>>,
    /// `updatedDateTime`. Never null.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResponseTimeSecurityRequirement: "microsoft.graph.partner.security.responseTimeSecurityRequirement", entity, base super::SecurityRequirement;
    action_url: "actionUrl" required,
    average_response_time_in_hours: "averageResponseTimeInHours" required,
    compliance_status: "complianceStatus" required,
    help_url: "helpUrl" required,
    id: "id" key required,
    max_score: "maxScore" required,
    requirement_type: "requirementType" required,
    score: "score" required,
    state: "state" required,
    updated_date_time: "updatedDateTime" required,
}

mg::derived_from! { ResponseTimeSecurityRequirement: super::SecurityRequirement, crate::models::Entity }
