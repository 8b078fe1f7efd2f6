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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Contact>> {
        mg::Path::function(self, "delta")
    }
}
