// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnPublicKeyCredentialParameters`.
pub struct WebauthnPublicKeyCredentialParameters {
    /// `alg`.
    pub alg: mg::Field<i32>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnPublicKeyCredentialParameters: "microsoft.graph.webauthnPublicKeyCredentialParameters", complex;
    alg: "alg",
    type_: "type",
}
