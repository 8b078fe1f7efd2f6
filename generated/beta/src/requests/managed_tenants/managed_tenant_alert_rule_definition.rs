// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ManagedTenantAlertRuleDefinition`](models::managed_tenants::ManagedTenantAlertRuleDefinition):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .managed_tenant_alert_rule_definitions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct ManagedTenantAlertRuleDefinitionResource(
    mg::One<models::managed_tenants::ManagedTenantAlertRuleDefinition>,
);

mg::builder! { ManagedTenantAlertRuleDefinitionResource: mg::One<models::managed_tenants::ManagedTenantAlertRuleDefinition> }

impl ManagedTenantAlertRuleDefinitionResource {
    /// `…/alertRules`: many
    /// [`ManagedTenantAlertRule`](models::managed_tenants::ManagedTenantAlertRule).
    #[inline]
    pub fn alert_rules(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule::ManagedTenantAlertRuleCollection {
        mg::navigate(self, "alertRules")
    }
}

/// Requests on a collection of
/// [`ManagedTenantAlertRuleDefinition`](models::managed_tenants::ManagedTenantAlertRuleDefinition):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_alert_rule_definitions()`.
pub type ManagedTenantAlertRuleDefinitionCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlertRuleDefinition,
    ManagedTenantAlertRuleDefinitionResource,
>;
