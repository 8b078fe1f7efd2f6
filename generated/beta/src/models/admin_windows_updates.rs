// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminWindowsUpdates`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adminwindowsupdates?view=graph-rest-beta>
    AdminWindowsUpdates "microsoft.graph.adminWindowsUpdates" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AdminWindowsUpdates: super::Entity }

impl AdminWindowsUpdates {
    /// `catalog`: `microsoft.graph.windowsUpdates.catalog`, contained
    pub const CATALOG: mg::Nav<
        AdminWindowsUpdates,
        crate::models::windows_updates::Catalog,
    > = mg::Nav::new("catalog");
    /// `deploymentAudiences`: many `microsoft.graph.windowsUpdates.deploymentAudience`, contained
    pub const DEPLOYMENT_AUDIENCES: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::DeploymentAudience>,
    > = mg::Nav::new("deploymentAudiences");
    /// `deployments`: many `microsoft.graph.windowsUpdates.deployment`, contained
    pub const DEPLOYMENTS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::Deployment>,
    > = mg::Nav::new("deployments");
    /// `policies`: many `microsoft.graph.windowsUpdates.policy`, contained
    pub const POLICIES: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::Policy>,
    > = mg::Nav::new("policies");
    /// `products`: many `microsoft.graph.windowsUpdates.product`, contained
    pub const PRODUCTS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::Product>,
    > = mg::Nav::new("products");
    /// `resourceConnections`: many `microsoft.graph.windowsUpdates.resourceConnection`, contained
    pub const RESOURCE_CONNECTIONS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::ResourceConnection>,
    > = mg::Nav::new("resourceConnections");
    /// `updatableAssets`: many `microsoft.graph.windowsUpdates.updatableAsset`, contained
    pub const UPDATABLE_ASSETS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::UpdatableAsset>,
    > = mg::Nav::new("updatableAssets");
    /// `updatePolicies`: many `microsoft.graph.windowsUpdates.updatePolicy`, contained
    pub const UPDATE_POLICIES: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::UpdatePolicy>,
    > = mg::Nav::new("updatePolicies");
}
