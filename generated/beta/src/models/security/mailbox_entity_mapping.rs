// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mailboxEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct MailboxEntityMapping {
    /// `primaryAddressColumn`. Never null.
    pub primary_address_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxEntityMapping: "microsoft.graph.security.mailboxEntityMapping", complex, base super::EntityMapping;
    primary_address_column: "primaryAddressColumn" required,
}

mg::derived_from! { MailboxEntityMapping: super::EntityMapping }
