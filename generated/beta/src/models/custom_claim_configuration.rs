// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaimConfiguration`, a complex type.
    CustomClaimConfiguration "microsoft.graph.customClaimConfiguration" "complex";
    /// `attribute`: customClaimAttributeBase
    attribute "attribute": mg::Boxed<super::CustomClaimAttributeBase>,
    /// `condition`: customClaimConditionBase
    condition "condition": mg::Boxed<super::CustomClaimConditionBase>,
    /// `transformations`: Collection(customClaimTransformation)
    transformations "transformations": Vec<super::CustomClaimTransformation>,
}
