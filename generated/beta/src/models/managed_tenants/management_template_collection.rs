// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplateCollection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatecollection?view=graph-rest-beta>
    ManagementTemplateCollection "microsoft.graph.managedTenants.managementTemplateCollection" "entity" : crate::models::Entity;
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
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ManagementTemplateCollection: crate::models::Entity }

impl ManagementTemplateCollection {
    /// `managementTemplates`: many `microsoft.graph.managedTenants.managementTemplate`
    pub const MANAGEMENT_TEMPLATES: mg::Nav<
        ManagementTemplateCollection,
        Vec<super::ManagementTemplate>,
    > = mg::Nav::new("managementTemplates");
}
