// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.contactFolder`, by its URL.
    ///
    /// For example `/me/contactFolders/{contactFolder-id}`.
    ContactFolderResource(mg::One<models::ContactFolder>)
}

impl ContactFolderResource {
    /// `…/childFolders`: many `contactFolder`
    #[inline]
    pub fn child_folders(&self) -> requests::contact_folder::ContactFolderCollection {
        mg::to(self, "childFolders")
    }

    /// `…/contacts`: many `contact`
    #[inline]
    pub fn contacts(&self) -> requests::contact::ContactCollection {
        mg::to(self, "contacts")
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

    /// `POST …/permanentDelete`
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.contactFolder`, by its URL.
    ///
    /// For example `/me/contactFolders`.
    ContactFolderCollection(mg::Many<models::ContactFolder, ContactFolderResource>)
}

impl ContactFolderCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ContactFolder>> {
        mg::Path::function(self, "delta")
    }
}
