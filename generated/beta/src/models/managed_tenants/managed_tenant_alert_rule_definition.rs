// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantAlertRuleDefinitionCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_alert_rule_definitions()`.
///
/// [`ManagedTenantAlertRuleDefinitionCollection`]: crate::requests::managed_tenants::managed_tenant_alert_rule_definition::ManagedTenantAlertRuleDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalertruledefinition?view=graph-rest-beta
pub struct ManagedTenantAlertRuleDefinition {
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `definitionTemplate`.
    pub definition_template: mg::Field<mg::Boxed<super::AlertRuleDefinitionTemplate>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantAlertRuleDefinition: "microsoft.graph.managedTenants.managedTenantAlertRuleDefinition", entity, base crate::models::Entity;
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    definition_template: "definitionTemplate",
    display_name: "displayName",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
}

mg::derived_from! { ManagedTenantAlertRuleDefinition: crate::models::Entity }

impl ManagedTenantAlertRuleDefinition {
    /// `alertRules`: many [`ManagedTenantAlertRule`](super::ManagedTenantAlertRule).
    pub const ALERT_RULES: mg::Nav<
        ManagedTenantAlertRuleDefinition,
        Vec<super::ManagedTenantAlertRule>,
    > = mg::Nav::new("alertRules");
}
