// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaimAttributeBase`, an abstract complex type.
    CustomClaimAttributeBase "microsoft.graph.customClaimAttributeBase" "complex abstract" => CustomClaimAttributeBaseKind;
}

/// The types derived from `microsoft.graph.customClaimAttributeBase`.
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
