// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customClaimBase`.
pub struct CustomClaimBase {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::CustomClaimConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaimBase: "microsoft.graph.customClaimBase", complex abstract, family CustomClaimBaseKind;
    configurations: "configurations" required,
}

/// The types derived from [`CustomClaimBase`].
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
