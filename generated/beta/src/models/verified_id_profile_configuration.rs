// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiedIdProfileConfiguration`.
pub struct VerifiedIdProfileConfiguration {
    /// `acceptedIssuer`. Never null.
    pub accepted_issuer: mg::Field<String>,
    /// `claimBindingSource`. Never null.
    pub claim_binding_source: mg::Field<mg::Open<super::ClaimBindingSource>>,
    /// `claimBindings`.
    pub claim_bindings: mg::Field<Vec<super::ClaimBinding>>,
    /// `claimValidation`. Never null.
    pub claim_validation: mg::Field<mg::Boxed<super::ClaimValidation>>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiedIdProfileConfiguration: "microsoft.graph.verifiedIdProfileConfiguration", complex;
    accepted_issuer: "acceptedIssuer" required,
    claim_binding_source: "claimBindingSource" required,
    claim_bindings: "claimBindings" required,
    claim_validation: "claimValidation" required,
    type_: "type" required,
}
