// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnAuthenticatorSelectionCriteria`.
pub struct WebauthnAuthenticatorSelectionCriteria {
    /// `authenticatorAttachment`.
    pub authenticator_attachment: mg::Field<String>,
    /// `requireResidentKey`.
    pub require_resident_key: mg::Field<bool>,
    /// `userVerification`.
    pub user_verification: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnAuthenticatorSelectionCriteria: "microsoft.graph.webauthnAuthenticatorSelectionCriteria", complex;
    authenticator_attachment: "authenticatorAttachment",
    require_resident_key: "requireResidentKey",
    user_verification: "userVerification",
}
