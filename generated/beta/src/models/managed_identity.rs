// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedIdentity`, a complex type.
    ManagedIdentity "microsoft.graph.managedIdentity" "complex";
    /// `associatedResourceId`: String
    associated_resource_id "associatedResourceId": String,
    /// `federatedTokenId`: String
    federated_token_id "federatedTokenId": String,
    /// `federatedTokenIssuer`: String, masked in Debug
    federated_token_issuer "federatedTokenIssuer" "s": String,
    /// `msiType`: msiType
    msi_type "msiType": mg::Open<super::MsiType>,
}
