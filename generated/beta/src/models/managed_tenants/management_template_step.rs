// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplateStep`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatestep?view=graph-rest-beta>
    ManagementTemplateStep "microsoft.graph.managedTenants.managementTemplateStep" "entity" : crate::models::Entity;
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
    /// `portalLink`: actionUrl
    portal_link "portalLink": mg::Boxed<crate::models::ActionUrl>,
    /// `priority`: Int32
    priority "priority": i32,
    /// `userImpact`: String
    user_impact "userImpact": String,
}

mg::derived_from! { ManagementTemplateStep: crate::models::Entity }

impl ManagementTemplateStep {
    /// `acceptedVersion`: `microsoft.graph.managedTenants.managementTemplateStepVersion`
    pub const ACCEPTED_VERSION: mg::Nav<
        ManagementTemplateStep,
        super::ManagementTemplateStepVersion,
    > = mg::Nav::new("acceptedVersion");
    /// `managementTemplate`: `microsoft.graph.managedTenants.managementTemplate`
    pub const MANAGEMENT_TEMPLATE: mg::Nav<
        ManagementTemplateStep,
        super::ManagementTemplate,
    > = mg::Nav::new("managementTemplate");
    /// `versions`: many `microsoft.graph.managedTenants.managementTemplateStepVersion`
    pub const VERSIONS: mg::Nav<
        ManagementTemplateStep,
        Vec<super::ManagementTemplateStepVersion>,
    > = mg::Nav::new("versions");
}
