// @generated
use crate::mg;

/// Complex type `microsoft.graph.emailAddress`.
pub struct EmailAddress {
    /// `address`.
    pub address: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailAddress: "microsoft.graph.emailAddress", complex, family EmailAddressKind;
    address: "address",
    name: "name",
}

/// The types derived from [`EmailAddress`].
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
