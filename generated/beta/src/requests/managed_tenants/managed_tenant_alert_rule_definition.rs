// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managedTenantAlertRuleDefinitions/{managedTenantAlertRuleDefinition-id}`.
    ManagedTenantAlertRuleDefinitionResource(mg::One<models::managed_tenants::ManagedTenantAlertRuleDefinition>)
}

impl ManagedTenantAlertRuleDefinitionResource {
    /// `…/alertRules`: many `microsoft.graph.managedTenants.managedTenantAlertRule`
    #[inline]
    pub fn alert_rules(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule::ManagedTenantAlertRuleCollection {
        mg::to(self, "alertRules")
    }
}

/// A collection of `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantAlertRuleDefinitions`.
pub type ManagedTenantAlertRuleDefinitionCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlertRuleDefinition,
    ManagedTenantAlertRuleDefinitionResource,
>;
