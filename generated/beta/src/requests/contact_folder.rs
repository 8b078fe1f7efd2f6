// @generated
use crate::{mg, models, requests};

/// Requests on one [`ContactFolder`](models::ContactFolder): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().contact_folders().id(id)`.
#[derive(Clone, Debug)]
pub struct ContactFolderResource(mg::One<models::ContactFolder>);

mg::builder! { ContactFolderResource: mg::One<models::ContactFolder> }

impl ContactFolderResource {
    /// `…/childFolders`: many [`ContactFolder`](models::ContactFolder).
    ///
    /// Least privileged permission to read: `Contacts.Read` (delegated, application).
    #[inline]
    pub fn child_folders(&self) -> requests::contact_folder::ContactFolderCollection {
        mg::navigate(self, "childFolders")
    }

    /// `…/contacts`: many [`Contact`](models::Contact).
    ///
    /// Least privileged permission to read: `Contacts.Read` (delegated, application). Reference:
    /// [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/contact-delete?view=graph-rest-beta
    #[inline]
    pub fn contacts(&self) -> requests::contact::ContactCollection {
        mg::navigate(self, "contacts")
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

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Contacts.ReadWrite` (delegated, application).
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }
}

/// Requests on a collection of [`ContactFolder`](models::ContactFolder): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.me().contact_folders()`.
#[derive(Clone, Debug)]
pub struct ContactFolderCollection(
    mg::Many<models::ContactFolder, ContactFolderResource>,
);

mg::builder! { ContactFolderCollection: mg::Many<models::ContactFolder, ContactFolderResource> }

impl ContactFolderCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`ContactFolder`](models::ContactFolder).
    ///
    /// Least privileged permission: `Contacts.Read` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ContactFolder>> {
        self.raw().function("delta")
    }
}
