// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcEntraGroupDetail`, a complex type.
    CloudPcEntraGroupDetail "microsoft.graph.cloudPcEntraGroupDetail" "complex";
    /// `groupDisplayName`: String
    group_display_name "groupDisplayName": String,
    /// `groupId`: String
    group_id "groupId": String,
}
