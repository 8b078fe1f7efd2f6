// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementData`, a complex type.
    DeviceAndAppManagementData "microsoft.graph.deviceAndAppManagementData" "complex";
    /// `content`: Stream
    content "content": mg::Binary,
}
