// @generated
use crate::{mg, models, requests};

/// Requests on one [`Mailbox`](models::Mailbox): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_mailbox()`.
#[derive(Clone, Debug)]
pub struct MailboxResource(
    mg::One<models::Mailbox, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { MailboxResource: mg::One<models::Mailbox, requests::directory_object::DirectoryObjectResource> }

impl MailboxResource {
    /// `…/folders`: many [`MailboxFolder`](models::MailboxFolder).
    ///
    /// Least privileged permission to read: `MailboxFolder.Read` (delegated),
    /// `MailboxFolder.Read.All` (application).
    #[inline]
    pub fn folders(&self) -> requests::mailbox_folder::MailboxFolderCollection {
        mg::navigate(self, "folders")
    }

    /// `POST …/createImportSession`.
    ///
    /// Returns [`MailboxItemImportSession`](models::MailboxItemImportSession).
    ///
    /// Least privileged permission: `MailboxItem.ImportExport` (delegated),
    /// `MailboxItem.ImportExport.All` (application).
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn create_import_session(
        &self,
    ) -> mg::Request<models::MailboxItemImportSession> {
        self.raw().action("createImportSession")
    }

    /// `POST …/exportItems`.
    ///
    /// Returns a page of [`ExportItemResponse`](models::ExportItemResponse).
    ///
    /// Least privileged permission: `MailboxItem.Export` (delegated), `MailboxItem.Export.All`
    /// (application).
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2024-06-30 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn export_items(
        &self,
        parameters: impl Into<ExportItems>,
    ) -> mg::Request<mg::Page<models::ExportItemResponse>> {
        self.raw().action_with("exportItems", &parameters.into())
    }
}

/// Requests on a collection of [`Mailbox`](models::Mailbox): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.directory_objects().cast_to_mailbox()`.
pub type MailboxCollection = mg::Many<
    models::Mailbox,
    MailboxResource,
    requests::directory_object::DirectoryObjectCollection,
>;

/// Parameters of [`MailboxResource::export_items`].
///
/// A call can pass `item_ids` alone.
pub struct ExportItems {
    /// `ItemIds`.
    pub item_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExportItems: "microsoft.graph.exportItems", parameters;
    item_ids: "ItemIds" required,
}

mg::required_parameters! {
    ExportItems;
    item_ids: Vec<String>,
}
