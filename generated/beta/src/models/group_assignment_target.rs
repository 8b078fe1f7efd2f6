// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupAssignmentTarget`, a complex type derived from `microsoft.graph.deviceAndAppManagementAssignmentTarget`.
    GroupAssignmentTarget "microsoft.graph.groupAssignmentTarget" "complex" : super::DeviceAndAppManagementAssignmentTarget => GroupAssignmentTargetKind;
    /// `deviceAndAppManagementAssignmentFilterId`: String
    device_and_app_management_assignment_filter_id "deviceAndAppManagementAssignmentFilterId": String,
    /// `deviceAndAppManagementAssignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    device_and_app_management_assignment_filter_type "deviceAndAppManagementAssignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    /// `groupId`: String
    group_id "groupId": String,
}

mg::derived_from! { GroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }

/// The types derived from `microsoft.graph.groupAssignmentTarget`.
#[non_exhaustive]
pub enum GroupAssignmentTargetKind {
    ExclusionGroupAssignmentTarget(Box<super::ExclusionGroupAssignmentTarget>),
    /// None of these, or a type that this version does not know.
    Other(Box<GroupAssignmentTarget>),
}

mg::family! {
    GroupAssignmentTarget => GroupAssignmentTargetKind;
    ExclusionGroupAssignmentTarget(super::ExclusionGroupAssignmentTarget),
}
