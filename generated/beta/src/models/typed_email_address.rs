// @generated
use crate::mg;

/// Complex type `microsoft.graph.typedEmailAddress`, derived from
/// [`EmailAddress`](super::EmailAddress).
pub struct TypedEmailAddress {
    /// `address`.
    pub address: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `otherLabel`.
    pub other_label: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::EmailType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TypedEmailAddress: "microsoft.graph.typedEmailAddress", complex, base super::EmailAddress;
    address: "address",
    name: "name",
    other_label: "otherLabel",
    type_: "type",
}

mg::derived_from! { TypedEmailAddress: super::EmailAddress }
