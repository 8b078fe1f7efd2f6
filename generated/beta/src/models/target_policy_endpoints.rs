// @generated
use crate::mg;

/// Complex type `microsoft.graph.targetPolicyEndpoints`.
pub struct TargetPolicyEndpoints {
    /// `platformTypes`.
    pub platform_types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetPolicyEndpoints: "microsoft.graph.targetPolicyEndpoints", complex;
    platform_types: "platformTypes",
}
