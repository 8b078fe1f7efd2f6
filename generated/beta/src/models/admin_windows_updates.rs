// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminWindowsUpdates`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AdminWindowsUpdatesResource`], for example `graph.admin().windows().updates()`.
///
/// [`AdminWindowsUpdatesResource`]: crate::requests::admin_windows_updates::AdminWindowsUpdatesResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/adminwindowsupdates?view=graph-rest-beta
pub struct AdminWindowsUpdates {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminWindowsUpdates: "microsoft.graph.adminWindowsUpdates", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AdminWindowsUpdates: super::Entity }

impl AdminWindowsUpdates {
    /// `catalog`: [`Catalog`](crate::models::windows_updates::Catalog).
    pub const CATALOG: mg::Nav<
        AdminWindowsUpdates,
        crate::models::windows_updates::Catalog,
    > = mg::Nav::new("catalog");
    /// `deploymentAudiences`: many
    /// [`DeploymentAudience`](crate::models::windows_updates::DeploymentAudience).
    pub const DEPLOYMENT_AUDIENCES: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::DeploymentAudience>,
    > = mg::Nav::new("deploymentAudiences");
    /// `deployments`: many [`Deployment`](crate::models::windows_updates::Deployment).
    pub const DEPLOYMENTS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::Deployment>,
    > = mg::Nav::new("deployments");
    /// `policies`: many [`Policy`](crate::models::windows_updates::Policy).
    pub const POLICIES: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::Policy>,
    > = mg::Nav::new("policies");
    /// `products`: many [`Product`](crate::models::windows_updates::Product).
    pub const PRODUCTS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::Product>,
    > = mg::Nav::new("products");
    /// `resourceConnections`: many
    /// [`ResourceConnection`](crate::models::windows_updates::ResourceConnection).
    pub const RESOURCE_CONNECTIONS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::ResourceConnection>,
    > = mg::Nav::new("resourceConnections");
    /// `updatableAssets`: many [`UpdatableAsset`](crate::models::windows_updates::UpdatableAsset).
    pub const UPDATABLE_ASSETS: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::UpdatableAsset>,
    > = mg::Nav::new("updatableAssets");
    /// `updatePolicies`: many [`UpdatePolicy`](crate::models::windows_updates::UpdatePolicy).
    pub const UPDATE_POLICIES: mg::Nav<
        AdminWindowsUpdates,
        Vec<crate::models::windows_updates::UpdatePolicy>,
    > = mg::Nav::new("updatePolicies");
}
