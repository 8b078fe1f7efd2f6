// @generated
use crate::mg;

/// Complex type `microsoft.graph.customClaimConfiguration`.
pub struct CustomClaimConfiguration {
    /// `attribute`.
    pub attribute: mg::Field<mg::Boxed<super::CustomClaimAttributeBase>>,
    /// `condition`.
    pub condition: mg::Field<mg::Boxed<super::CustomClaimConditionBase>>,
    /// `transformations`.
    pub transformations: mg::Field<Vec<super::CustomClaimTransformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaimConfiguration: "microsoft.graph.customClaimConfiguration", complex;
    attribute: "attribute",
    condition: "condition",
    transformations: "transformations",
}
