// @generated
use crate::{mg, models, requests};

/// Requests on one [`Note`](models::Note): `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .events()
///     .id(id)
///     .attachments()
///     .id(id)
///     .cast_to_item_attachment()
///     .item()
///     .cast_to_note()
/// ```
#[derive(Clone, Debug)]
pub struct NoteResource(mg::One<models::Note>);

mg::builder! { NoteResource: mg::One<models::Note> }

impl NoteResource {
    /// `…/attachments`: many [`Attachment`](models::Attachment).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn attachments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::attachment::AttachmentCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "attachments")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
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

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }
}

/// Requests on a collection of [`Note`](models::Note): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
#[derive(Clone, Debug)]
pub struct NoteCollection(mg::Many<models::Note, NoteResource>);

mg::builder! { NoteCollection: mg::Many<models::Note, NoteResource> }

impl NoteCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`Note`](models::Note).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Note>> {
        self.raw().function("delta")
    }
}
