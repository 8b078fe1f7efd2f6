// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exclusionGroupAssignmentTarget`, a complex type derived from `microsoft.graph.groupAssignmentTarget`.
    ExclusionGroupAssignmentTarget "microsoft.graph.exclusionGroupAssignmentTarget" "complex" : super::GroupAssignmentTarget;
    /// `deviceAndAppManagementAssignmentFilterId`: String
    device_and_app_management_assignment_filter_id "deviceAndAppManagementAssignmentFilterId": String,
    /// `deviceAndAppManagementAssignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    device_and_app_management_assignment_filter_type "deviceAndAppManagementAssignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    /// `groupId`: String
    group_id "groupId": String,
}

mg::derived_from! { ExclusionGroupAssignmentTarget: super::GroupAssignmentTarget, super::DeviceAndAppManagementAssignmentTarget }
