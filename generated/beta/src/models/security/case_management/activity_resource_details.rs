// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.activityResourceDetails`, a complex type.
    ActivityResourceDetails "microsoft.graph.security.caseManagement.activityResourceDetails" "complex";
    /// `kind`: String
    kind "kind": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
}
