// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`][reference],
/// derived from [`SecurityRequirement`](super::SecurityRequirement).
///
/// Requests: [`CustomersSpendingBudgetSecurityRequirementCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .cast_to_customers_spending_budget_security_requirement()
/// ```
///
/// [`CustomersSpendingBudgetSecurityRequirementCollection`]: crate::requests::partner::security::customers_spending_budget_security_requirement::CustomersSpendingBudgetSecurityRequirementCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-customersspendingbudgetsecurityrequirement?view=graph-rest-beta
pub struct CustomersSpendingBudgetSecurityRequirement {
    /// `actionUrl`. Never null.
    pub action_url: mg::Field<String>,
    /// `complianceStatus`. Never null.
    pub compliance_status: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `customersWithSpendBudgetCount`. Never null.
    pub customers_with_spend_budget_count: mg::Field<i64>,
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
    /// `totalCustomersCount`. Never null.
    pub total_customers_count: mg::Field<i64>,
    /// `updatedDateTime`. Never null.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomersSpendingBudgetSecurityRequirement: "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement", entity, base super::SecurityRequirement;
    action_url: "actionUrl" required,
    compliance_status: "complianceStatus" required,
    customers_with_spend_budget_count: "customersWithSpendBudgetCount" required,
    help_url: "helpUrl" required,
    id: "id" key required,
    max_score: "maxScore" required,
    requirement_type: "requirementType" required,
    score: "score" required,
    state: "state" required,
    total_customers_count: "totalCustomersCount" required,
    updated_date_time: "updatedDateTime" required,
}

mg::derived_from! { CustomersSpendingBudgetSecurityRequirement: super::SecurityRequirement, crate::models::Entity }
