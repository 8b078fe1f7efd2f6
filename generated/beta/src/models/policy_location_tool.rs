// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyLocationTool`, a complex type derived from `microsoft.graph.policyLocation`.
    PolicyLocationTool "microsoft.graph.policyLocationTool" "complex" : super::PolicyLocation;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { PolicyLocationTool: super::PolicyLocation }
