// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnPublicKeyCredentialRpEntity`, a complex type.
    WebauthnPublicKeyCredentialRpEntity "microsoft.graph.webauthnPublicKeyCredentialRpEntity" "complex";
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
}
