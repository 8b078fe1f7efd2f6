// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementUserRightsLocalUserOrGroup`, a complex type.
    DeviceManagementUserRightsLocalUserOrGroup "microsoft.graph.deviceManagementUserRightsLocalUserOrGroup" "complex";
    /// `description`: String
    description "description": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `securityIdentifier`: String
    security_identifier "securityIdentifier": String,
}
