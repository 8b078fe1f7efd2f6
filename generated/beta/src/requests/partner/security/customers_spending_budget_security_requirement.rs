// @generated
use crate::{mg, models};

/// Requests on one [`CustomersSpendingBudgetSecurityRequirement`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .id(id)
///     .cast_to_customers_spending_budget_security_requirement()
/// ```
///
/// [`CustomersSpendingBudgetSecurityRequirement`]: models::partner::security::CustomersSpendingBudgetSecurityRequirement
pub type CustomersSpendingBudgetSecurityRequirementResource = mg::One<
    models::partner::security::CustomersSpendingBudgetSecurityRequirement,
>;

/// Requests on a collection of [`CustomersSpendingBudgetSecurityRequirement`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
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
/// [`CustomersSpendingBudgetSecurityRequirement`]: models::partner::security::CustomersSpendingBudgetSecurityRequirement
pub type CustomersSpendingBudgetSecurityRequirementCollection = mg::Many<
    models::partner::security::CustomersSpendingBudgetSecurityRequirement,
    CustomersSpendingBudgetSecurityRequirementResource,
>;
