// @generated
use crate::mg;

/// Complex type [`microsoft.graph.allDevicesAssignmentTarget`][reference], derived from
/// [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-alldevicesassignmenttarget?view=graph-rest-beta
pub struct AllDevicesAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId`.
    pub device_and_app_management_assignment_filter_id: mg::Field<String>,
    /// `deviceAndAppManagementAssignmentFilterType`. Never null.
    pub device_and_app_management_assignment_filter_type: mg::Field<
        mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllDevicesAssignmentTarget: "microsoft.graph.allDevicesAssignmentTarget", complex, base super::DeviceAndAppManagementAssignmentTarget;
    device_and_app_management_assignment_filter_id: "deviceAndAppManagementAssignmentFilterId",
    device_and_app_management_assignment_filter_type: "deviceAndAppManagementAssignmentFilterType" required,
}

mg::derived_from! { AllDevicesAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }
