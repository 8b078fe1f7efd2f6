// @generated
use crate::{mg, models};

/// One `microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`, by its URL.
pub type CustomersSpendingBudgetSecurityRequirementResource = mg::One<
    models::partner::security::CustomersSpendingBudgetSecurityRequirement,
>;

/// A collection of `microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`, by its URL.
pub type CustomersSpendingBudgetSecurityRequirementCollection = mg::Many<
    models::partner::security::CustomersSpendingBudgetSecurityRequirement,
    CustomersSpendingBudgetSecurityRequirementResource,
>;
