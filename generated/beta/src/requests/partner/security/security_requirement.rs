// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partner.security.securityRequirement`, by its URL.
    ///
    /// For example `/security/partner/securityScore/requirements/{securityRequirement-id}`.
    SecurityRequirementResource(mg::One<models::partner::security::SecurityRequirement>)
}

impl SecurityRequirementResource {
    /// `…/microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`
    #[inline]
    pub fn as_admins_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::admins_mfa_enforced_security_requirement::AdminsMfaEnforcedSecurityRequirementResource {
        mg::to(
            self,
            "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`
    #[inline]
    pub fn as_customers_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::customers_mfa_enforced_security_requirement::CustomersMfaEnforcedSecurityRequirementResource {
        mg::to(
            self,
            "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`
    #[inline]
    pub fn as_customers_spending_budget_security_requirement(
        &self,
    ) -> requests::partner::security::customers_spending_budget_security_requirement::CustomersSpendingBudgetSecurityRequirementResource {
        mg::to(
            self,
            "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.responseTimeSecurityRequirement`
    #[inline]
    pub fn as_response_time_security_requirement(
        &self,
    ) -> requests::partner::security::response_time_security_requirement::ResponseTimeSecurityRequirementResource {
        mg::to(self, "microsoft.graph.partner.security.responseTimeSecurityRequirement")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.partner.security.securityRequirement`, by its URL.
    ///
    /// For example `/security/partner/securityScore/requirements`.
    SecurityRequirementCollection(mg::Many<models::partner::security::SecurityRequirement, SecurityRequirementResource>)
}

impl SecurityRequirementCollection {
    /// `…/microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`
    #[inline]
    pub fn as_admins_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::admins_mfa_enforced_security_requirement::AdminsMfaEnforcedSecurityRequirementCollection {
        mg::to(
            self,
            "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`
    #[inline]
    pub fn as_customers_mfa_enforced_security_requirement(
        &self,
    ) -> requests::partner::security::customers_mfa_enforced_security_requirement::CustomersMfaEnforcedSecurityRequirementCollection {
        mg::to(
            self,
            "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement`
    #[inline]
    pub fn as_customers_spending_budget_security_requirement(
        &self,
    ) -> requests::partner::security::customers_spending_budget_security_requirement::CustomersSpendingBudgetSecurityRequirementCollection {
        mg::to(
            self,
            "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement",
        )
    }

    /// `…/microsoft.graph.partner.security.responseTimeSecurityRequirement`
    #[inline]
    pub fn as_response_time_security_requirement(
        &self,
    ) -> requests::partner::security::response_time_security_requirement::ResponseTimeSecurityRequirementCollection {
        mg::to(self, "microsoft.graph.partner.security.responseTimeSecurityRequirement")
    }
}
