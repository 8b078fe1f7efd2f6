// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mailboxItem`, by its URL.
    MailboxItemResource(mg::One<models::MailboxItem>)
}

impl MailboxItemResource {
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
    /// A collection of `microsoft.graph.mailboxItem`, by its URL.
    MailboxItemCollection(mg::Many<models::MailboxItem, MailboxItemResource>)
}

impl MailboxItemCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::MailboxItem>> {
        mg::Path::function(self, "delta")
    }
}
