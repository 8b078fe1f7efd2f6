// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyLocationUrl`, a complex type derived from `microsoft.graph.policyLocation`.
    PolicyLocationUrl "microsoft.graph.policyLocationUrl" "complex" : super::PolicyLocation;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { PolicyLocationUrl: super::PolicyLocation }
