// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalertruledefinition?view=graph-rest-beta>
    ManagedTenantAlertRuleDefinition "microsoft.graph.managedTenants.managedTenantAlertRuleDefinition" "entity" : crate::models::Entity;
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `definitionTemplate`: microsoft.graph.managedTenants.alertRuleDefinitionTemplate
    definition_template "definitionTemplate": mg::Boxed<super::AlertRuleDefinitionTemplate>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ManagedTenantAlertRuleDefinition: crate::models::Entity }

impl ManagedTenantAlertRuleDefinition {
    /// `alertRules`: many `microsoft.graph.managedTenants.managedTenantAlertRule`
    pub const ALERT_RULES: mg::Nav<
        ManagedTenantAlertRuleDefinition,
        Vec<super::ManagedTenantAlertRule>,
    > = mg::Nav::new("alertRules");
}
