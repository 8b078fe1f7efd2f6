// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.deployment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-deployment?view=graph-rest-beta>
    Deployment "microsoft.graph.windowsUpdates.deployment" "entity" : crate::models::Entity;
    /// `content`: microsoft.graph.windowsUpdates.deployableContent
    content "content": mg::Boxed<super::DeployableContent>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `settings`: microsoft.graph.windowsUpdates.deploymentSettings
    settings "settings": mg::Boxed<super::DeploymentSettings>,
    /// `state`: microsoft.graph.windowsUpdates.deploymentState
    state "state": mg::Boxed<super::DeploymentState>,
}

mg::derived_from! { Deployment: crate::models::Entity }

impl Deployment {
    /// `audience`: `microsoft.graph.windowsUpdates.deploymentAudience`, contained
    pub const AUDIENCE: mg::Nav<Deployment, super::DeploymentAudience> = mg::Nav::new(
        "audience",
    );
}
