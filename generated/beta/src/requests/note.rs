// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.note`, by its URL.
    NoteResource(mg::One<models::Note>)
}

impl NoteResource {
    /// `…/attachments`: many `attachment`
    #[inline]
    pub fn attachments(&self) -> requests::attachment::AttachmentCollection {
        mg::to(self, "attachments")
    }

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

    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.note`, by its URL.
    NoteCollection(mg::Many<models::Note, NoteResource>)
}

impl NoteCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Note>> {
        mg::Path::function(self, "delta")
    }
}
