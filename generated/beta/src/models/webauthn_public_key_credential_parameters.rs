// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webauthnPublicKeyCredentialParameters`, a complex type.
    WebauthnPublicKeyCredentialParameters "microsoft.graph.webauthnPublicKeyCredentialParameters" "complex";
    /// `alg`: Int32
    alg "alg": i32,
    /// `type`: String
    type_ "type": String,
}
