// @generated
use crate::{mg, models, requests};

/// Requests on one [`Catalog`](models::windows_updates::Catalog): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.admin().windows().updates().catalog()`.
#[derive(Clone, Debug)]
pub struct CatalogResource(mg::One<models::windows_updates::Catalog>);

mg::builder! { CatalogResource: mg::One<models::windows_updates::Catalog> }

impl CatalogResource {
    /// `…/entries`: many [`CatalogEntry`](models::windows_updates::CatalogEntry).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/windowsupdates-catalog-list-entries?view=graph-rest-beta
    #[inline]
    pub fn entries(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryCollection {
        mg::navigate(self, "entries")
    }
}
