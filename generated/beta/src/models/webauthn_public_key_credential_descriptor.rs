// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnPublicKeyCredentialDescriptor`.
pub struct WebauthnPublicKeyCredentialDescriptor {
    /// `id`.
    pub id: mg::Field<String>,
    /// `transports`.
    pub transports: mg::Field<Vec<String>>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnPublicKeyCredentialDescriptor: "microsoft.graph.webauthnPublicKeyCredentialDescriptor", complex;
    id: "id",
    transports: "transports",
    type_: "type",
}
