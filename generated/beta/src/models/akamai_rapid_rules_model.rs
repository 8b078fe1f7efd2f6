// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.akamaiRapidRulesModel`, a complex type.
    AkamaiRapidRulesModel "microsoft.graph.akamaiRapidRulesModel" "complex";
    /// `defaultAction`: String
    default_action "defaultAction": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
