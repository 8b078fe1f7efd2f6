// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiedCredentialData`.
pub struct VerifiedCredentialData {
    /// `authority`.
    pub authority: mg::Field<String>,
    /// `claims`.
    pub claims: mg::Field<mg::Boxed<super::VerifiedCredentialClaims>>,
    /// `type`.
    pub type_: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiedCredentialData: "microsoft.graph.verifiedCredentialData", complex;
    authority: "authority",
    claims: "claims",
    type_: "type",
}
