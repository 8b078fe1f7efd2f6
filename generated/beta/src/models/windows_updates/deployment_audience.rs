// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.deploymentAudience`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentaudience?view=graph-rest-beta>
    DeploymentAudience "microsoft.graph.windowsUpdates.deploymentAudience" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeploymentAudience: crate::models::Entity }

impl DeploymentAudience {
    /// `applicableContent`: many `microsoft.graph.windowsUpdates.applicableContent`, contained
    pub const APPLICABLE_CONTENT: mg::Nav<
        DeploymentAudience,
        Vec<super::ApplicableContent>,
    > = mg::Nav::new("applicableContent");
    /// `exclusions`: many `microsoft.graph.windowsUpdates.updatableAsset`, contained
    pub const EXCLUSIONS: mg::Nav<DeploymentAudience, Vec<super::UpdatableAsset>> = mg::Nav::new(
        "exclusions",
    );
    /// `members`: many `microsoft.graph.windowsUpdates.updatableAsset`, contained
    pub const MEMBERS: mg::Nav<DeploymentAudience, Vec<super::UpdatableAsset>> = mg::Nav::new(
        "members",
    );
}
