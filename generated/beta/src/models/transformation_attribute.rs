// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.transformationAttribute`, a complex type.
    TransformationAttribute "microsoft.graph.transformationAttribute" "complex";
    /// `attribute`: customClaimAttributeBase, not null
    attribute "attribute" "r": mg::Boxed<super::CustomClaimAttributeBase>,
    /// `treatAsMultiValue`: Boolean, not null
    treat_as_multi_value "treatAsMultiValue" "r": bool,
}
