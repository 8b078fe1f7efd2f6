// @generated
use crate::{mg, models, requests};

/// Requests on one [`Contact`](models::Contact): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().contacts().id(id)`.
#[derive(Clone, Debug)]
pub struct ContactResource(mg::One<models::Contact>);

mg::builder! { ContactResource: mg::One<models::Contact> }

impl ContactResource {
    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty).
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "multiValueExtendedProperties")
    }

    /// `…/photo`: [`ProfilePhoto`](models::ProfilePhoto).
    ///
    /// Not available here: `delete`.
    #[inline]
    pub fn photo(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::profile_photo::ProfilePhotoResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "photo")
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

/// Requests on a collection of [`Contact`](models::Contact): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.me().contacts()`.
#[derive(Clone, Debug)]
pub struct ContactCollection(mg::Many<models::Contact, ContactResource>);

mg::builder! { ContactCollection: mg::Many<models::Contact, ContactResource> }

impl ContactCollection {
    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`Contact`](models::Contact).
    ///
    /// Least privileged permission: `Contacts.Read` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/contact-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Contact>> {
        self.raw().function("delta")
    }
}
