// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidFotaDeploymentAssignmentTarget`, a complex type derived from `microsoft.graph.deviceAndAppManagementAssignmentTarget`.
    AndroidFotaDeploymentAssignmentTarget "microsoft.graph.androidFotaDeploymentAssignmentTarget" "complex" : super::DeviceAndAppManagementAssignmentTarget;
    /// `deviceAndAppManagementAssignmentFilterId`: String
    device_and_app_management_assignment_filter_id "deviceAndAppManagementAssignmentFilterId": String,
    /// `deviceAndAppManagementAssignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    device_and_app_management_assignment_filter_type "deviceAndAppManagementAssignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
}

mg::derived_from! { AndroidFotaDeploymentAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }
