// @generated
use crate::mg;

/// Complex type `microsoft.graph.baselineParameter`.
pub struct BaselineParameter {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `parameterType`. Never null.
    pub parameter_type: mg::Field<mg::Open<super::BaselineParameterType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaselineParameter: "microsoft.graph.baselineParameter", complex;
    description: "description",
    display_name: "displayName" required,
    parameter_type: "parameterType" required,
}
