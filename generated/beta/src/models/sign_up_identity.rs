// @generated
use crate::mg;

/// Complex type `microsoft.graph.signUpIdentity`.
pub struct SignUpIdentity {
    /// `signUpIdentifier`.
    pub sign_up_identifier: mg::Field<String>,
    /// `signUpIdentifierType`.
    pub sign_up_identifier_type: mg::Field<mg::Open<super::SignUpIdentifierType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignUpIdentity: "microsoft.graph.signUpIdentity", complex;
    sign_up_identifier: "signUpIdentifier",
    sign_up_identifier_type: "signUpIdentifierType",
}
