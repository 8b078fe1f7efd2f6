// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnAuthenticatorSelectionCriteria`, a complex type.
    WebauthnAuthenticatorSelectionCriteria "microsoft.graph.webauthnAuthenticatorSelectionCriteria" "complex";
    /// `authenticatorAttachment`: String
    authenticator_attachment "authenticatorAttachment": String,
    /// `requireResidentKey`: Boolean
    require_resident_key "requireResidentKey": bool,
    /// `userVerification`: String
    user_verification "userVerification": String,
}
