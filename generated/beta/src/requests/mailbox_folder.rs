// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailboxFolder`](models::MailboxFolder): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_mailbox().folders().id(id)`.
#[derive(Clone, Debug)]
pub struct MailboxFolderResource(mg::One<models::MailboxFolder>);

mg::builder! { MailboxFolderResource: mg::One<models::MailboxFolder> }

impl MailboxFolderResource {
    /// `…/childFolders`: many [`MailboxFolder`](models::MailboxFolder).
    #[inline]
    pub fn child_folders(&self) -> requests::mailbox_folder::MailboxFolderCollection {
        mg::navigate(self, "childFolders")
    }

    /// `…/items`: many [`MailboxItem`](models::MailboxItem).
    ///
    /// Not available here: `create` and `update`.
    ///
    /// Least privileged permission to read: `MailboxItem.Read` (delegated), `MailboxItem.Read.All`
    /// (application).
    #[inline]
    pub fn items(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::mailbox_item::MailboxItemCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "items")
    }

    /// `…/multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty).
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }
}

/// Requests on a collection of [`MailboxFolder`](models::MailboxFolder): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_mailbox().folders()`.
#[derive(Clone, Debug)]
pub struct MailboxFolderCollection(
    mg::Many<models::MailboxFolder, MailboxFolderResource>,
);

mg::builder! { MailboxFolderCollection: mg::Many<models::MailboxFolder, MailboxFolderResource> }

impl MailboxFolderCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`MailboxFolder`](models::MailboxFolder).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::MailboxFolder>> {
        self.raw().function("delta")
    }
}
