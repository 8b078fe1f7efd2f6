// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signUpIdentity`, a complex type.
    SignUpIdentity "microsoft.graph.signUpIdentity" "complex";
    /// `signUpIdentifier`: String
    sign_up_identifier "signUpIdentifier": String,
    /// `signUpIdentifierType`: signUpIdentifierType
    sign_up_identifier_type "signUpIdentifierType": mg::Open<super::SignUpIdentifierType>,
}
