// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.adminWindowsUpdates`, by its URL.
    ///
    /// For example `/admin/windows/updates`.
    AdminWindowsUpdatesResource(mg::One<models::AdminWindowsUpdates>)
}

impl AdminWindowsUpdatesResource {
    /// `…/catalog`: `microsoft.graph.windowsUpdates.catalog`
    #[inline]
    pub fn catalog(&self) -> requests::windows_updates::catalog::CatalogResource {
        mg::to(self, "catalog")
    }

    /// `…/deploymentAudiences`: many `microsoft.graph.windowsUpdates.deploymentAudience`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn deployment_audiences(
        &self,
    ) -> requests::windows_updates::deployment_audience::DeploymentAudienceCollection {
        mg::to(self, "deploymentAudiences")
    }

    /// `…/deployments`: many `microsoft.graph.windowsUpdates.deployment`
    ///
    /// [List deployments](https://learn.microsoft.com/graph/api/windowsupdates-updates-list-deployments?view=graph-rest-beta); 200.
    ///
    /// [Get deployment](https://learn.microsoft.com/graph/api/windowsupdates-deployment-get?view=graph-rest-beta); 200.
    ///
    /// [Create deployment](https://learn.microsoft.com/graph/api/windowsupdates-updates-post-deployments?view=graph-rest-beta); 201.
    ///
    /// [Update deployment](https://learn.microsoft.com/graph/api/windowsupdates-deployment-update?view=graph-rest-beta); 202.
    ///
    /// [Delete deployment](https://learn.microsoft.com/graph/api/windowsupdates-deployment-delete?view=graph-rest-beta); 202.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `PATCH …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn deployments(
        &self,
    ) -> requests::windows_updates::deployment::DeploymentCollection {
        mg::to(self, "deployments")
    }

    /// `…/policies`: many `microsoft.graph.windowsUpdates.policy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `PATCH …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn policies(&self) -> requests::windows_updates::policy::PolicyCollection {
        mg::to(self, "policies")
    }

    /// `…/products`: many `microsoft.graph.windowsUpdates.product`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn products(&self) -> requests::windows_updates::product::ProductCollection {
        mg::to(self, "products")
    }

    /// `…/resourceConnections`: many `microsoft.graph.windowsUpdates.resourceConnection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/microsoft.graph.windowsUpdates.operationalInsightsConnection` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn resource_connections(
        &self,
    ) -> requests::windows_updates::resource_connection::ResourceConnectionCollection {
        mg::to(self, "resourceConnections")
    }

    /// `…/updatableAssets`: many `microsoft.graph.windowsUpdates.updatableAsset`
    ///
    /// [List updatableAssets](https://learn.microsoft.com/graph/api/windowsupdates-updates-list-updatableassets?view=graph-rest-beta); 200.
    ///
    /// [List azureADDevice resources](https://learn.microsoft.com/graph/api/windowsupdates-updates-list-updatableassets-azureaddevice?view=graph-rest-beta); 200.
    ///
    /// [List updatableAssetGroup resources](https://learn.microsoft.com/graph/api/windowsupdates-updates-list-updatableassets-updatableassetgroup?view=graph-rest-beta); 200.
    ///
    /// [Get azureADDevice](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Get updatableAsset](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-get?view=graph-rest-beta); 200.
    ///
    /// [Get updatableAssetGroup](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-get?view=graph-rest-beta); 200.
    ///
    /// [Create updatableAssetGroup](https://learn.microsoft.com/graph/api/windowsupdates-updates-post-updatableassets-updatableassetgroup?view=graph-rest-beta); 201.
    ///
    /// [Delete azureADDevice](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-delete?view=graph-rest-beta); 202.
    ///
    /// [Delete updatableAsset](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-delete?view=graph-rest-beta); 202.
    ///
    /// [Delete updatableAssetGroup](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-delete?view=graph-rest-beta); 202.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/microsoft.graph.windowsUpdates.azureADDevice` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    /// | `GET …/microsoft.graph.windowsUpdates.updatableAssetGroup` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn updatable_assets(
        &self,
    ) -> requests::windows_updates::updatable_asset::UpdatableAssetCollection {
        mg::to(self, "updatableAssets")
    }

    /// `…/updatePolicies`: many `microsoft.graph.windowsUpdates.updatePolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `PATCH …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn update_policies(
        &self,
    ) -> requests::windows_updates::update_policy::UpdatePolicyCollection {
        mg::to(self, "updatePolicies")
    }
}
