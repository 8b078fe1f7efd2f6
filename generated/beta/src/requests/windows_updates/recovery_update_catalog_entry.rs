// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`RecoveryUpdateCatalogEntry`](models::windows_updates::RecoveryUpdateCatalogEntry): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .id(id)
///     .cast_to_recovery_update_catalog_entry()
/// ```
#[derive(Clone, Debug)]
pub struct RecoveryUpdateCatalogEntryResource(
    mg::One<models::windows_updates::RecoveryUpdateCatalogEntry>,
);

mg::builder! { RecoveryUpdateCatalogEntryResource: mg::One<models::windows_updates::RecoveryUpdateCatalogEntry> }

impl RecoveryUpdateCatalogEntryResource {
    /// `…/productRevisions`: many [`ProductRevision`](models::windows_updates::ProductRevision).
    #[inline]
    pub fn product_revisions(
        &self,
    ) -> requests::windows_updates::product_revision::ProductRevisionCollection {
        mg::navigate(self, "productRevisions")
    }
}

/// Requests on a collection of
/// [`RecoveryUpdateCatalogEntry`](models::windows_updates::RecoveryUpdateCatalogEntry): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .cast_to_recovery_update_catalog_entry()
/// ```
pub type RecoveryUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::RecoveryUpdateCatalogEntry,
    RecoveryUpdateCatalogEntryResource,
>;
