// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcEntraUserDetail`, a complex type.
    CloudPcEntraUserDetail "microsoft.graph.cloudPcEntraUserDetail" "complex";
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
}
