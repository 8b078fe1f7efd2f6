// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetPolicyEndpoints`, a complex type.
    TargetPolicyEndpoints "microsoft.graph.targetPolicyEndpoints" "complex";
    /// `platformTypes`: Collection(String)
    platform_types "platformTypes": Vec<String>,
}
