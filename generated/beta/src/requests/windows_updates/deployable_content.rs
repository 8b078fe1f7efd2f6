// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.windowsUpdates.deployableContent`, by its URL.
    ///
    /// For example `/admin/windows/updates/deployments/{deployment-id}/content`.
    DeployableContentResource(mg::One<models::windows_updates::DeployableContent>)
}

impl DeployableContentResource {
    /// `…/microsoft.graph.windowsUpdates.catalogContent`
    #[inline]
    pub fn as_catalog_content(
        &self,
    ) -> requests::windows_updates::catalog_content::CatalogContentResource {
        mg::to(self, "microsoft.graph.windowsUpdates.catalogContent")
    }
}
