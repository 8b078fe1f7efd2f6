// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppScriptReference`.
pub struct MobileAppScriptReference {
    /// `targetId`.
    pub target_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppScriptReference: "microsoft.graph.mobileAppScriptReference", complex;
    target_id: "targetId",
}
