// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnPublicKeyCredentialUserEntity`, a complex type.
    WebauthnPublicKeyCredentialUserEntity "microsoft.graph.webauthnPublicKeyCredentialUserEntity" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
}
