// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customClaimAttributeBase`.
pub struct CustomClaimAttributeBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaimAttributeBase: "microsoft.graph.customClaimAttributeBase", complex abstract, family CustomClaimAttributeBaseKind;
}

/// The types derived from [`CustomClaimAttributeBase`].
#[non_exhaustive]
pub enum CustomClaimAttributeBaseKind {
    SourcedAttribute(Box<super::SourcedAttribute>),
    ValueBasedAttribute(Box<super::ValueBasedAttribute>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomClaimAttributeBase>),
}

mg::family! {
    CustomClaimAttributeBase => CustomClaimAttributeBaseKind;
    SourcedAttribute(super::SourcedAttribute),
    ValueBasedAttribute(super::ValueBasedAttribute),
}
