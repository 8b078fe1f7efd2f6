// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaimBase`, an abstract complex type.
    CustomClaimBase "microsoft.graph.customClaimBase" "complex abstract" => CustomClaimBaseKind;
    /// `configurations`: Collection(customClaimConfiguration), items not null
    configurations "configurations" "r": Vec<super::CustomClaimConfiguration>,
}

/// The types derived from `microsoft.graph.customClaimBase`.
#[non_exhaustive]
pub enum CustomClaimBaseKind {
    CustomClaim(Box<super::CustomClaim>),
    SamlNameIdClaim(Box<super::SamlNameIdClaim>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomClaimBase>),
}

mg::family! {
    CustomClaimBase => CustomClaimBaseKind;
    CustomClaim(super::CustomClaim),
    SamlNameIdClaim(super::SamlNameIdClaim),
}
