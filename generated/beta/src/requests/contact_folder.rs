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
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `POST` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    #[inline]
    pub fn child_folders(&self) -> requests::contact_folder::ContactFolderCollection {
        mg::to(self, "childFolders")
    }

    /// `…/contacts`: many `contact`
    ///
    /// [List contacts](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta); 200.
    ///
    /// [Get contact](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta); 200.
    ///
    /// [Create Contact](https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta); 201.
    ///
    /// [Update contact](https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta); 200.
    ///
    /// [Delete contact](https://learn.microsoft.com/graph/api/contact-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/contactFolders/{id}/childFolders/{id}/contacts`, `/users/{id}/contactFolders/{id}/childFolders/{id}/contacts` | **Contacts.Read**, Contacts.ReadWrite | **Contacts.Read**, Contacts.ReadWrite | **Contacts.Read**, Contacts.ReadWrite |
    /// | `GET` `/me/contactFolders/{id}/contacts`, `/users/{id}/contactFolders/{id}/contacts` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `GET …/{id}` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `POST` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `PATCH …/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `DELETE …/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
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
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
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
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Contacts.Read**, Contacts.ReadWrite | **Contacts.Read**, Contacts.ReadWrite | **Contacts.Read**, Contacts.ReadWrite |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ContactFolder>> {
        mg::Path::function(self, "delta")
    }
}
