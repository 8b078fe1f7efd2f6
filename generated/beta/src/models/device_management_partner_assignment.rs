// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementPartnerAssignment`.
pub struct DeviceManagementPartnerAssignment {
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementPartnerAssignment: "microsoft.graph.deviceManagementPartnerAssignment", complex;
    target: "target",
}
