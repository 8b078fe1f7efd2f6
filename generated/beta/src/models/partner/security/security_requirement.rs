// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partner.security.securityRequirement`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SecurityRequirementCollection`], for example
/// `graph.security().partner().security_score().requirements()`.
///
/// [`SecurityRequirementCollection`]: crate::requests::partner::security::security_requirement::SecurityRequirementCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-securityrequirement?view=graph-rest-beta
pub struct SecurityRequirement {
    /// `actionUrl`. Never null.
    pub action_url: mg::Field<String>,
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
    SecurityRequirement: "microsoft.graph.partner.security.securityRequirement", entity, base crate::models::Entity, family SecurityRequirementKind;
    action_url: "actionUrl" required,
    compliance_status: "complianceStatus" required,
    help_url: "helpUrl" required,
    id: "id" key required,
    max_score: "maxScore" required,
    requirement_type: "requirementType" required,
    score: "score" required,
    state: "state" required,
    updated_date_time: "updatedDateTime" required,
}

mg::derived_from! { SecurityRequirement: crate::models::Entity }

/// The types derived from [`SecurityRequirement`].
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
