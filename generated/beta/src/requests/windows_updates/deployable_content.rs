// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`DeployableContent`](models::windows_updates::DeployableContent), and the methods below.
///
/// For example `graph.admin().windows().updates().deployments().id(id).content()`.
#[derive(Clone, Debug)]
pub struct DeployableContentResource(
    mg::One<models::windows_updates::DeployableContent>,
);

mg::builder! { DeployableContentResource: mg::One<models::windows_updates::DeployableContent> }

impl DeployableContentResource {
    /// `…/microsoft.graph.windowsUpdates.catalogContent`: cast to
    /// [`CatalogContent`](models::windows_updates::CatalogContent).
    #[doc(alias = "microsoft.graph.windowsUpdates.catalogContent")]
    #[inline]
    pub fn cast_to_catalog_content(
        &self,
    ) -> requests::windows_updates::catalog_content::CatalogContentResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.catalogContent")
    }
}
