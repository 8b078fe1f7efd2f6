// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailAddress`, a complex type.
    EmailAddress "microsoft.graph.emailAddress" "complex" => EmailAddressKind;
    /// `address`: String
    address "address": String,
    /// `name`: String
    name "name": String,
}

/// The types derived from `microsoft.graph.emailAddress`.
#[non_exhaustive]
pub enum EmailAddressKind {
    TypedEmailAddress(Box<super::TypedEmailAddress>),
    /// None of these, or a type that this version does not know.
    Other(Box<EmailAddress>),
}

mg::family! {
    EmailAddress => EmailAddressKind;
    TypedEmailAddress(super::TypedEmailAddress),
}
