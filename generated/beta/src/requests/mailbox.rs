// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mailbox`, by its URL.
    MailboxResource(mg::One<models::Mailbox, requests::directory_object::DirectoryObjectResource>)
}

impl MailboxResource {
    /// `…/folders`: many `mailboxFolder`
    #[inline]
    pub fn folders(&self) -> requests::mailbox_folder::MailboxFolderCollection {
        mg::to(self, "folders")
    }

    /// `POST …/createImportSession`
    #[inline]
    pub fn create_import_session(
        &self,
    ) -> mg::Request<models::MailboxItemImportSession> {
        mg::Path::action(self, "createImportSession")
    }

    /// `POST …/exportItems`
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
