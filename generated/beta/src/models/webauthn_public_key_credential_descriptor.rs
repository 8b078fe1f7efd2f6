// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnPublicKeyCredentialDescriptor`, a complex type.
    WebauthnPublicKeyCredentialDescriptor "microsoft.graph.webauthnPublicKeyCredentialDescriptor" "complex";
    /// `id`: String
    id "id": String,
    /// `transports`: Collection(String)
    transports "transports": Vec<String>,
    /// `type`: String
    type_ "type": String,
}
