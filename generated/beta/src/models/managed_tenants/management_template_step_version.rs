// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplateStepVersion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatestepversion?view=graph-rest-beta>
    ManagementTemplateStepVersion "microsoft.graph.managedTenants.managementTemplateStepVersion" "entity" : crate::models::Entity;
    /// `contentMarkdown`: String
    content_markdown "contentMarkdown": String,
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `version`: Int32
    version "version": i32,
    /// `versionInformation`: String
    version_information "versionInformation": String,
}

mg::derived_from! { ManagementTemplateStepVersion: crate::models::Entity }

impl ManagementTemplateStepVersion {
    /// `acceptedFor`: `microsoft.graph.managedTenants.managementTemplateStep`
    pub const ACCEPTED_FOR: mg::Nav<
        ManagementTemplateStepVersion,
        super::ManagementTemplateStep,
    > = mg::Nav::new("acceptedFor");
    /// `deployments`: many `microsoft.graph.managedTenants.managementTemplateStepDeployment`
    pub const DEPLOYMENTS: mg::Nav<
        ManagementTemplateStepVersion,
        Vec<super::ManagementTemplateStepDeployment>,
    > = mg::Nav::new("deployments");
    /// `templateStep`: `microsoft.graph.managedTenants.managementTemplateStep`
    pub const TEMPLATE_STEP: mg::Nav<
        ManagementTemplateStepVersion,
        super::ManagementTemplateStep,
    > = mg::Nav::new("templateStep");
}
