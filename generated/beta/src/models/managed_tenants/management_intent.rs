// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementIntent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementintent?view=graph-rest-beta>
    ManagementIntent "microsoft.graph.managedTenants.managementIntent" "entity" : crate::models::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isGlobal`: Boolean, not null
    is_global "isGlobal" "r": bool,
    /// `managementTemplates`: Collection(microsoft.graph.managedTenants.managementTemplateDetailedInfo)
    management_templates "managementTemplates": Vec<super::ManagementTemplateDetailedInfo>,
}

mg::derived_from! { ManagementIntent: crate::models::Entity }
