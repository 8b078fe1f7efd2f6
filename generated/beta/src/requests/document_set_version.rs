// @generated
use crate::{mg, models, requests};

/// Requests on one [`DocumentSetVersion`](models::DocumentSetVersion): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.shares().id(id).list_item().document_set_versions().id(id)`.
#[derive(Clone, Debug)]
pub struct DocumentSetVersionResource(
    mg::One<
        models::DocumentSetVersion,
        requests::list_item_version::ListItemVersionResource,
    >,
);

mg::builder! { DocumentSetVersionResource: mg::One<models::DocumentSetVersion, requests::list_item_version::ListItemVersionResource> }

impl DocumentSetVersionResource {
    /// `POST …/restore`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn restore(&self) -> mg::Request<()> {
        self.raw().action("restore")
    }
}

/// Requests on a collection of [`DocumentSetVersion`](models::DocumentSetVersion): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.shares().id(id).list_item().document_set_versions()`.
pub type DocumentSetVersionCollection = mg::Many<
    models::DocumentSetVersion,
    DocumentSetVersionResource,
>;
