// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.typedEmailAddress`, a complex type derived from `microsoft.graph.emailAddress`.
    TypedEmailAddress "microsoft.graph.typedEmailAddress" "complex" : super::EmailAddress;
    /// `address`: String
    address "address": String,
    /// `name`: String
    name "name": String,
    /// `otherLabel`: String
    other_label "otherLabel": String,
    /// `type`: emailType
    type_ "type": mg::Open<super::EmailType>,
}

mg::derived_from! { TypedEmailAddress: super::EmailAddress }
