// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiableCredentialSettings`.
pub struct VerifiableCredentialSettings {
    /// `credentialTypes`.
    pub credential_types: mg::Field<Vec<super::VerifiableCredentialType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiableCredentialSettings: "microsoft.graph.verifiableCredentialSettings", complex;
    credential_types: "credentialTypes",
}
