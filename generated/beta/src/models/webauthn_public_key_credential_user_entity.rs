// @generated
use crate::mg;

/// Complex type `microsoft.graph.webauthnPublicKeyCredentialUserEntity`.
pub struct WebauthnPublicKeyCredentialUserEntity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebauthnPublicKeyCredentialUserEntity: "microsoft.graph.webauthnPublicKeyCredentialUserEntity", complex;
    display_name: "displayName",
    id: "id",
    name: "name",
}
