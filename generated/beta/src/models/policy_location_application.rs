// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyLocationApplication`, a complex type derived from `microsoft.graph.policyLocation`.
    PolicyLocationApplication "microsoft.graph.policyLocationApplication" "complex" : super::PolicyLocation;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { PolicyLocationApplication: super::PolicyLocation }
