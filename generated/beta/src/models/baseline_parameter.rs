// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baselineParameter`, a complex type.
    BaselineParameter "microsoft.graph.baselineParameter" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `parameterType`: baselineParameterType, not null
    parameter_type "parameterType" "r": mg::Open<super::BaselineParameterType>,
}
