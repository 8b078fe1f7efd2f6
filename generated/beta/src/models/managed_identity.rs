// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedIdentity`.
pub struct ManagedIdentity {
    /// `associatedResourceId`.
    pub associated_resource_id: mg::Field<String>,
    /// `federatedTokenId`.
    pub federated_token_id: mg::Field<String>,
    /// `federatedTokenIssuer`.
    pub federated_token_issuer: mg::Field<String>,
    /// `msiType`.
    pub msi_type: mg::Field<mg::Open<super::MsiType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedIdentity: "microsoft.graph.managedIdentity", complex;
    associated_resource_id: "associatedResourceId",
    federated_token_id: "federatedTokenId",
    federated_token_issuer: "federatedTokenIssuer",
    msi_type: "msiType",
}
