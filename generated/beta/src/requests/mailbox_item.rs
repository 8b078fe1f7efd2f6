// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailboxItem`](models::MailboxItem): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example
/// `graph.directory_objects().id(id).cast_to_mailbox().folders().id(id).items().id(id)`.
#[derive(Clone, Debug)]
pub struct MailboxItemResource(mg::One<models::MailboxItem>);

mg::builder! { MailboxItemResource: mg::One<models::MailboxItem> }

impl MailboxItemResource {
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

/// Requests on a collection of [`MailboxItem`](models::MailboxItem): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_mailbox().folders().id(id).items()`.
#[derive(Clone, Debug)]
pub struct MailboxItemCollection(mg::Many<models::MailboxItem, MailboxItemResource>);

mg::builder! { MailboxItemCollection: mg::Many<models::MailboxItem, MailboxItemResource> }

impl MailboxItemCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`MailboxItem`](models::MailboxItem).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::MailboxItem>> {
        self.raw().function("delta")
    }
}
