// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allDevicesAssignmentTarget`, a complex type derived from `microsoft.graph.deviceAndAppManagementAssignmentTarget`.
    AllDevicesAssignmentTarget "microsoft.graph.allDevicesAssignmentTarget" "complex" : super::DeviceAndAppManagementAssignmentTarget;
    /// `deviceAndAppManagementAssignmentFilterId`: String
    device_and_app_management_assignment_filter_id "deviceAndAppManagementAssignmentFilterId": String,
    /// `deviceAndAppManagementAssignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    device_and_app_management_assignment_filter_type "deviceAndAppManagementAssignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
}

mg::derived_from! { AllDevicesAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }
