// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mailbox`, by its URL.
    MailboxResource(mg::One<models::Mailbox, requests::directory_object::DirectoryObjectResource>)
}

impl MailboxResource {
    /// `…/folders`: many `mailboxFolder`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **MailboxFolder.Read**, **MailboxFolder.ReadWrite** | **MailboxFolder.Read.All**, **MailboxFolder.ReadWrite.All** |
    /// | `GET …/{id}` | **MailboxFolder.Read**, **MailboxFolder.ReadWrite** | **MailboxFolder.Read.All**, **MailboxFolder.ReadWrite.All** |
    /// | `POST` | **MailboxFolder.ReadWrite** | **MailboxFolder.ReadWrite.All** |
    /// | `PATCH …/{id}` | **MailboxFolder.ReadWrite** | **MailboxFolder.ReadWrite.All** |
    /// | `DELETE …/{id}` | **MailboxFolder.ReadWrite** | **MailboxFolder.ReadWrite.All** |
    #[inline]
    pub fn folders(&self) -> requests::mailbox_folder::MailboxFolderCollection {
        mg::to(self, "folders")
    }

    /// `POST …/createImportSession`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **MailboxItem.ImportExport** | **MailboxItem.ImportExport.All** |
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn create_import_session(
        &self,
    ) -> mg::Request<models::MailboxItemImportSession> {
        mg::Path::action(self, "createImportSession")
    }

    /// `POST …/exportItems`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **MailboxItem.Export**, MailboxItem.ImportExport | **MailboxItem.Export.All**, MailboxItem.ImportExport.All |
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2024-06-30 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn export_items(
        &self,
        parameters: ExportItems,
    ) -> mg::Request<mg::Page<models::ExportItemResponse>> {
        mg::Path::action_with(self, "exportItems", &parameters)
    }
}

/// A collection of `microsoft.graph.mailbox`, by its URL.
pub type MailboxCollection = mg::Many<
    models::Mailbox,
    MailboxResource,
    requests::directory_object::DirectoryObjectCollection,
>;

mg::record! {
    /// Parameters of `microsoft.graph.exportItems`.
    ExportItems "microsoft.graph.exportItems" "parameters";
    /// `ItemIds`: Collection(String), items not null
    item_ids "ItemIds" "r": Vec<String>,
}
