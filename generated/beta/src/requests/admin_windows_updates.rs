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
