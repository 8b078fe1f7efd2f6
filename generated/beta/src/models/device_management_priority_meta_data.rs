// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementPriorityMetaData`.
pub struct DeviceManagementPriorityMetaData {
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementPriorityMetaData: "microsoft.graph.deviceManagementPriorityMetaData", complex;
    priority: "priority" required,
}
