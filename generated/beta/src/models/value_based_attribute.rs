// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.valueBasedAttribute`, a complex type derived from `microsoft.graph.customClaimAttributeBase`.
    ValueBasedAttribute "microsoft.graph.valueBasedAttribute" "complex" : super::CustomClaimAttributeBase;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { ValueBasedAttribute: super::CustomClaimAttributeBase }
