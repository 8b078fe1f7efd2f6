// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mailboxFolder`, by its URL.
    MailboxFolderResource(mg::One<models::MailboxFolder>)
}

impl MailboxFolderResource {
    /// `…/childFolders`: many `mailboxFolder`
    #[inline]
    pub fn child_folders(&self) -> requests::mailbox_folder::MailboxFolderCollection {
        mg::to(self, "childFolders")
    }

    /// `…/items`: many `mailboxItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **MailboxItem.Read**, MailboxItem.ReadWrite | **MailboxItem.Read.All**, MailboxItem.ReadWrite.All |
    /// | `GET …/{id}` | **MailboxItem.Read**, **MailboxItem.ReadWrite** | **MailboxItem.Read.All**, **MailboxItem.ReadWrite.All** |
    /// | `DELETE …/{id}` | **MailboxItem.ReadWrite** | **MailboxItem.ReadWrite.All** |
    #[inline]
    pub fn items(&self) -> requests::mailbox_item::MailboxItemCollection {
        mg::to(self, "items")
    }

    /// `…/multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::to(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mailboxFolder`, by its URL.
    MailboxFolderCollection(mg::Many<models::MailboxFolder, MailboxFolderResource>)
}

impl MailboxFolderCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::MailboxFolder>> {
        mg::Path::function(self, "delta")
    }
}
