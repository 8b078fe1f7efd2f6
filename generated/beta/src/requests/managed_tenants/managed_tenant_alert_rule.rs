// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedTenantAlertRule`](models::managed_tenants::ManagedTenantAlertRule):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_alert_rules().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedTenantAlertRuleResource(
    mg::One<models::managed_tenants::ManagedTenantAlertRule>,
);

mg::builder! { ManagedTenantAlertRuleResource: mg::One<models::managed_tenants::ManagedTenantAlertRule> }

impl ManagedTenantAlertRuleResource {
    /// `…/alerts`: many [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert).
    #[inline]
    pub fn alerts(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertCollection {
        mg::navigate(self, "alerts")
    }

    /// `…/ruleDefinition`: [`ManagedTenantAlertRuleDefinition`].
    ///
    /// [`ManagedTenantAlertRuleDefinition`]: models::managed_tenants::ManagedTenantAlertRuleDefinition
    #[inline]
    pub fn rule_definition(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule_definition::ManagedTenantAlertRuleDefinitionResource {
        mg::navigate(self, "ruleDefinition")
    }
}

/// Requests on a collection of
/// [`ManagedTenantAlertRule`](models::managed_tenants::ManagedTenantAlertRule): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_tenant_alert_rules()`.
pub type ManagedTenantAlertRuleCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlertRule,
    ManagedTenantAlertRuleResource,
>;
