// @generated
use crate::mg;

/// Complex type `microsoft.graph.transformationAttribute`.
pub struct TransformationAttribute {
    /// `attribute`. Never null.
    pub attribute: mg::Field<mg::Boxed<super::CustomClaimAttributeBase>>,
    /// `treatAsMultiValue`. Never null.
    pub treat_as_multi_value: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TransformationAttribute: "microsoft.graph.transformationAttribute", complex;
    attribute: "attribute" required,
    treat_as_multi_value: "treatAsMultiValue" required,
}
