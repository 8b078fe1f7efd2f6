// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`CatalogContent`](models::windows_updates::CatalogContent), and
/// the methods below.
///
/// For example
/// `graph.admin().windows().updates().deployments().id(id).content().cast_to_catalog_content()`.
#[derive(Clone, Debug)]
pub struct CatalogContentResource(mg::One<models::windows_updates::CatalogContent>);

mg::builder! { CatalogContentResource: mg::One<models::windows_updates::CatalogContent> }

impl CatalogContentResource {
    /// `…/catalogEntry`: [`CatalogEntry`](models::windows_updates::CatalogEntry).
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::navigate(self, "catalogEntry")
    }
}
