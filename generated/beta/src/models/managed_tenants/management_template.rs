// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplate?view=graph-rest-beta>
    ManagementTemplate "microsoft.graph.managedTenants.managementTemplate" "entity" : crate::models::Entity;
    /// `category`: microsoft.graph.managedTenants.managementCategory
    category "category": mg::Open<super::ManagementCategory>,
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationLinks`: Collection(actionUrl)
    information_links "informationLinks": Vec<crate::models::ActionUrl>,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `parameters`: Collection(microsoft.graph.managedTenants.templateParameter)
    parameters "parameters": Vec<super::TemplateParameter>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `provider`: microsoft.graph.managedTenants.managementProvider, not null
    provider "provider" "r": mg::Open<super::ManagementProvider>,
    /// `userImpact`: String
    user_impact "userImpact": String,
    /// `version`: Int32
    version "version": i32,
    /// `workloadActions`: Collection(microsoft.graph.managedTenants.workloadAction)
    workload_actions "workloadActions": Vec<super::WorkloadAction>,
}

mg::derived_from! { ManagementTemplate: crate::models::Entity }

impl ManagementTemplate {
    /// `managementTemplateCollections`: many `microsoft.graph.managedTenants.managementTemplateCollection`
    pub const MANAGEMENT_TEMPLATE_COLLECTIONS: mg::Nav<
        ManagementTemplate,
        Vec<super::ManagementTemplateCollection>,
    > = mg::Nav::new("managementTemplateCollections");
    /// `managementTemplateSteps`: many `microsoft.graph.managedTenants.managementTemplateStep`
    pub const MANAGEMENT_TEMPLATE_STEPS: mg::Nav<
        ManagementTemplate,
        Vec<super::ManagementTemplateStep>,
    > = mg::Nav::new("managementTemplateSteps");
}
