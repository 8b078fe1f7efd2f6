// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdminWindowsUpdates`](models::AdminWindowsUpdates): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().windows().updates()`.
#[derive(Clone, Debug)]
pub struct AdminWindowsUpdatesResource(mg::One<models::AdminWindowsUpdates>);

mg::builder! { AdminWindowsUpdatesResource: mg::One<models::AdminWindowsUpdates> }

impl AdminWindowsUpdatesResource {
    /// `…/catalog`: [`Catalog`](models::windows_updates::Catalog).
    #[inline]
    pub fn catalog(&self) -> requests::windows_updates::catalog::CatalogResource {
        mg::navigate(self, "catalog")
    }

    /// `…/deploymentAudiences`: many
    /// [`DeploymentAudience`](models::windows_updates::DeploymentAudience).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn deployment_audiences(
        &self,
    ) -> requests::windows_updates::deployment_audience::DeploymentAudienceCollection {
        mg::navigate(self, "deploymentAudiences")
    }

    /// `…/deployments`: many [`Deployment`](models::windows_updates::Deployment).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/windowsupdates-updates-list-deployments?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/windowsupdates-deployment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/windowsupdates-updates-post-deployments?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/windowsupdates-deployment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/windowsupdates-deployment-delete?view=graph-rest-beta
    #[inline]
    pub fn deployments(
        &self,
    ) -> requests::windows_updates::deployment::DeploymentCollection {
        mg::navigate(self, "deployments")
    }

    /// `…/policies`: many [`Policy`](models::windows_updates::Policy).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn policies(&self) -> requests::windows_updates::policy::PolicyCollection {
        mg::navigate(self, "policies")
    }

    /// `…/products`: many [`Product`](models::windows_updates::Product).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn products(&self) -> requests::windows_updates::product::ProductCollection {
        mg::navigate(self, "products")
    }

    /// `…/resourceConnections`: many
    /// [`ResourceConnection`](models::windows_updates::ResourceConnection).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn resource_connections(
        &self,
    ) -> requests::windows_updates::resource_connection::ResourceConnectionCollection {
        mg::navigate(self, "resourceConnections")
    }

    /// `…/updatableAssets`: many [`UpdatableAsset`](models::windows_updates::UpdatableAsset).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    /// Reference: [list], [get], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/windowsupdates-updates-list-updatableassets?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/windowsupdates-updates-post-updatableassets-updatableassetgroup?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-delete?view=graph-rest-beta
    #[inline]
    pub fn updatable_assets(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::navigate(self, "updatableAssets")
    }

    /// `…/updatePolicies`: many [`UpdatePolicy`](models::windows_updates::UpdatePolicy).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn update_policies(
        &self,
    ) -> requests::windows_updates::update_policy::UpdatePolicyCollection {
        mg::navigate(self, "updatePolicies")
    }
}
