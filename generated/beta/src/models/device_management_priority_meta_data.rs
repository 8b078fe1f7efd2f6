// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementPriorityMetaData`, a complex type.
    DeviceManagementPriorityMetaData "microsoft.graph.deviceManagementPriorityMetaData" "complex";
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}
