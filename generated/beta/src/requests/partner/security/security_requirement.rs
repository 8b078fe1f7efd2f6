// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityRequirement`](models::partner::security::SecurityRequirement): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().partner().security_score().requirements().id(id)`.
#[derive(Clone, Debug)]
pub struct SecurityRequirementResource(
    mg::One<models::partner::security::SecurityRequirement>,
);

mg::builder! { SecurityRequirementResource: mg::One<models::partner::security::SecurityRequirement> }

impl SecurityRequirementResource {
    /// `…/microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`: cast to
    /// [`AdminsMfaEnforcedSecurityRequirement`].
    ///
    /// [`AdminsMfaEnforcedSecurityRequirement`]: models::partner::security::AdminsMfaEnforcedSecurityRequirement
    #[doc(
        alias = "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"
    )]
    #[inline]
    pub fn cast_to_admins_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::admins_mfa_enforced_security_requirement::AdminsMfaEnforcedSecurityRequirementResource {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`: cast to
    /// [`CustomersMfaEnforcedSecurityRequirement`].
    ///
    /// [`CustomersMfaEnforcedSecurityRequirement`]: models::partner::security::CustomersMfaEnforcedSecurityRequirement
    #[doc(
        alias = "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement"
    )]
    #[inline]
    pub fn cast_to_customers_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::customers_mfa_enforced_security_requirement::CustomersMfaEnforcedSecurityRequirementResource {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`: cast to
    /// [`CustomersSpendingBudgetSecurityRequirement`].
    ///
    /// [`CustomersSpendingBudgetSecurityRequirement`]: models::partner::security::CustomersSpendingBudgetSecurityRequirement
    #[doc(
        alias = "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement"
    )]
    #[inline]
    pub fn cast_to_customers_spending_budget_security_requirement(
        &self,
    ) -> requests::partner::security::customers_spending_budget_security_requirement::CustomersSpendingBudgetSecurityRequirementResource {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.responseTimeSecurityRequirement`: cast to
    /// [`ResponseTimeSecurityRequirement`].
    ///
    /// [`ResponseTimeSecurityRequirement`]: models::partner::security::ResponseTimeSecurityRequirement
    #[doc(alias = "microsoft.graph.partner.security.responseTimeSecurityRequirement")]
    #[inline]
    pub fn cast_to_response_time_security_requirement(
        &self,
    ) -> requests::partner::security::response_time_security_requirement::ResponseTimeSecurityRequirementResource {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.responseTimeSecurityRequirement",
        )
    }
}

/// Requests on a collection of
/// [`SecurityRequirement`](models::partner::security::SecurityRequirement): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().partner().security_score().requirements()`.
#[derive(Clone, Debug)]
pub struct SecurityRequirementCollection(
    mg::Many<models::partner::security::SecurityRequirement, SecurityRequirementResource>,
);

mg::builder! { SecurityRequirementCollection: mg::Many<models::partner::security::SecurityRequirement, SecurityRequirementResource> }

impl SecurityRequirementCollection {
    /// `…/microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`: the members that
    /// are [`AdminsMfaEnforcedSecurityRequirement`].
    ///
    /// [`AdminsMfaEnforcedSecurityRequirement`]: models::partner::security::AdminsMfaEnforcedSecurityRequirement
    #[doc(
        alias = "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"
    )]
    #[inline]
    pub fn cast_to_admins_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::admins_mfa_enforced_security_requirement::AdminsMfaEnforcedSecurityRequirementCollection {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`: the members
    /// that are [`CustomersMfaEnforcedSecurityRequirement`].
    ///
    /// [`CustomersMfaEnforcedSecurityRequirement`]: models::partner::security::CustomersMfaEnforcedSecurityRequirement
    #[doc(
        alias = "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement"
    )]
    #[inline]
    pub fn cast_to_customers_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::customers_mfa_enforced_security_requirement::CustomersMfaEnforcedSecurityRequirementCollection {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`: the members
    /// that are [`CustomersSpendingBudgetSecurityRequirement`].
    ///
    /// [`CustomersSpendingBudgetSecurityRequirement`]: models::partner::security::CustomersSpendingBudgetSecurityRequirement
    #[doc(
        alias = "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement"
    )]
    #[inline]
    pub fn cast_to_customers_spending_budget_security_requirement(
        &self,
    ) -> requests::partner::security::customers_spending_budget_security_requirement::CustomersSpendingBudgetSecurityRequirementCollection {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.responseTimeSecurityRequirement`: the members that are
    /// [`ResponseTimeSecurityRequirement`].
    ///
    /// [`ResponseTimeSecurityRequirement`]: models::partner::security::ResponseTimeSecurityRequirement
    #[doc(alias = "microsoft.graph.partner.security.responseTimeSecurityRequirement")]
    #[inline]
    pub fn cast_to_response_time_security_requirement(
        &self,
    ) -> requests::partner::security::response_time_security_requirement::ResponseTimeSecurityRequirementCollection {
        mg::navigate(
            self,
            "microsoft.graph.partner.security.responseTimeSecurityRequirement",
        )
    }
}
