// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.customStatusDefinition`, a complex type.
    CustomStatusDefinition "microsoft.graph.security.caseManagement.customStatusDefinition" "complex";
    /// `customStatusId`: String
    custom_status_id "customStatusId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `isFinal`: Boolean
    is_final "isFinal": bool,
    /// `sortOrder`: Int32
    sort_order "sortOrder": i32,
}
