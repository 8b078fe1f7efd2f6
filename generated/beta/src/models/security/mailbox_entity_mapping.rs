// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailboxEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    MailboxEntityMapping "microsoft.graph.security.mailboxEntityMapping" "complex" : super::EntityMapping;
    /// `primaryAddressColumn`: String, not null
    primary_address_column "primaryAddressColumn" "r": String,
}

mg::derived_from! { MailboxEntityMapping: super::EntityMapping }
