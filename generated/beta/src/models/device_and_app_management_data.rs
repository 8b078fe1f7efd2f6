// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceAndAppManagementData`.
pub struct DeviceAndAppManagementData {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAndAppManagementData: "microsoft.graph.deviceAndAppManagementData", complex;
    content: "content",
}
