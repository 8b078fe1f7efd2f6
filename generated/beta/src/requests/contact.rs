// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.contact`, by its URL.
    ///
    /// For example `/me/contacts/{contact-id}`.
    ContactResource(mg::One<models::Contact>)
}

impl ContactResource {
    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::to(self, "multiValueExtendedProperties")
    }

    /// `…/photo`: `profilePhoto`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/contacts/{id}/photo`, `/me/contactFolders/{id}/contacts/{id}/photo` | **Contacts.Read** | – |
    /// | `GET` `/users/{id}/contacts/{id}/photo`, `/users/{id}/contactFolders/{id}/contacts/{id}/photo` | **Contacts.Read** | **Contacts.Read** |
    /// | `PATCH` `/me/contacts/{id}/photo`, `/me/contactFolders/{id}/contacts/{id}/photo` | **Contacts.ReadWrite** | – |
    /// | `PATCH` `/users/{id}/contacts/{id}/photo`, `/users/{id}/contactFolders/{id}/contacts/{id}/photo` | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `PUT` `/me/contacts/{id}/photo`, `/me/contactFolders/{id}/contacts/{id}/photo` | **Contacts.ReadWrite** | – |
    /// | `PUT` `/users/{id}/contacts/{id}/photo`, `/users/{id}/contactFolders/{id}/contacts/{id}/photo` | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    #[inline]
    pub fn photo(&self) -> requests::profile_photo::ProfilePhotoResource {
        mg::to(self, "photo")
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
    /// A collection of `microsoft.graph.contact`, by its URL.
    ///
    /// For example `/me/contacts`.
    ContactCollection(mg::Many<models::Contact, ContactResource>)
}

impl ContactCollection {
    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contact-delta?view=graph-rest-beta); 200.
    /// - `GET /me/contactFolders/{id}/contacts/delta`
    /// - `GET /users/{id}/contactFolders/{id}/contacts/delta`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Contacts.Read**, Contacts.ReadWrite | **Contacts.Read**, Contacts.ReadWrite | **Contacts.Read**, Contacts.ReadWrite |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Contact>> {
        mg::Path::function(self, "delta")
    }
}
