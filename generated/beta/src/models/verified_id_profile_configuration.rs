// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedIdProfileConfiguration`, a complex type.
    VerifiedIdProfileConfiguration "microsoft.graph.verifiedIdProfileConfiguration" "complex";
    /// `acceptedIssuer`: String, not null
    accepted_issuer "acceptedIssuer" "r": String,
    /// `claimBindingSource`: claimBindingSource, not null
    claim_binding_source "claimBindingSource" "r": mg::Open<super::ClaimBindingSource>,
    /// `claimBindings`: Collection(claimBinding), items not null
    claim_bindings "claimBindings" "r": Vec<super::ClaimBinding>,
    /// `claimValidation`: claimValidation, not null
    claim_validation "claimValidation" "r": mg::Boxed<super::ClaimValidation>,
    /// `type`: String, not null
    type_ "type" "r": String,
}
