// @generated
use crate::mg;

/// Complex type `microsoft.graph.clientCredentials`.
pub struct ClientCredentials {
    /// `certificateName`. Never null.
    pub certificate_name: mg::Field<String>,
    /// `keyVaultUri`. Never null.
    pub key_vault_uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClientCredentials: "microsoft.graph.clientCredentials", complex;
    certificate_name: "certificateName" required,
    key_vault_uri: "keyVaultUri" required,
}
