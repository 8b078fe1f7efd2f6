// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.clientCredentials`, a complex type.
    ClientCredentials "microsoft.graph.clientCredentials" "complex";
    /// `certificateName`: String, not null
    certificate_name "certificateName" "r": String,
    /// `keyVaultUri`: String, not null
    key_vault_uri "keyVaultUri" "r": String,
}
