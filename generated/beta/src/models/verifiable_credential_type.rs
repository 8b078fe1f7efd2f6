// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiableCredentialType`.
pub struct VerifiableCredentialType {
    /// `credentialType`.
    pub credential_type: mg::Field<String>,
    /// `issuers`.
    pub issuers: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiableCredentialType: "microsoft.graph.verifiableCredentialType", complex;
    credential_type: "credentialType",
    issuers: "issuers",
}
