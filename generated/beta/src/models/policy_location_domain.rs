// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyLocationDomain`, a complex type derived from `microsoft.graph.policyLocation`.
    PolicyLocationDomain "microsoft.graph.policyLocationDomain" "complex" : super::PolicyLocation;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { PolicyLocationDomain: super::PolicyLocation }
