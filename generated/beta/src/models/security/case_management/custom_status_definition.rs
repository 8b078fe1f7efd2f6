// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customStatusDefinition`, a complex type.
    CustomStatusDefinition "microsoft.graph.security.caseManagement.customStatusDefinition" "complex";
    /// `customStatusId`: String, not null
    custom_status_id "customStatusId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `isFinal`: Boolean, not null
    is_final "isFinal" "r": bool,
    /// `sortOrder`: Int32, not null
    sort_order "sortOrder" "r": i32,
}
