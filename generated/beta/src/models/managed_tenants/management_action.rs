// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementAction`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementaction?view=graph-rest-beta>
    ManagementAction "microsoft.graph.managedTenants.managementAction" "entity" : crate::models::Entity;
    /// `category`: microsoft.graph.managedTenants.managementCategory, not null
    category "category" "r": mg::Open<super::ManagementCategory>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `referenceTemplateId`: String, not null
    reference_template_id "referenceTemplateId" "r": String,
    /// `referenceTemplateVersion`: Int32, not null
    reference_template_version "referenceTemplateVersion" "r": i32,
    /// `workloadActions`: Collection(microsoft.graph.managedTenants.workloadAction), items not null
    workload_actions "workloadActions" "r": Vec<super::WorkloadAction>,
}

mg::derived_from! { ManagementAction: crate::models::Entity }
