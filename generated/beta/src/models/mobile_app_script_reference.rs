// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppScriptReference`, a complex type.
    MobileAppScriptReference "microsoft.graph.mobileAppScriptReference" "complex";
    /// `targetId`: String
    target_id "targetId": String,
}
