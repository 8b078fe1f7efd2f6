// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managedTenantAlertRule`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managedTenantAlertRules/{managedTenantAlertRule-id}`.
    ManagedTenantAlertRuleResource(mg::One<models::managed_tenants::ManagedTenantAlertRule>)
}

impl ManagedTenantAlertRuleResource {
    /// `…/alerts`: many `microsoft.graph.managedTenants.managedTenantAlert`
    #[inline]
    pub fn alerts(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertCollection {
        mg::to(self, "alerts")
    }

    /// `…/ruleDefinition`: `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`
    #[inline]
    pub fn rule_definition(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule_definition::ManagedTenantAlertRuleDefinitionResource {
        mg::to(self, "ruleDefinition")
    }
}

/// A collection of `microsoft.graph.managedTenants.managedTenantAlertRule`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantAlertRules`.
pub type ManagedTenantAlertRuleCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlertRule,
    ManagedTenantAlertRuleResource,
>;
