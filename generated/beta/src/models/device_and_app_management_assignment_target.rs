// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignmentTarget`, an abstract complex type.
    DeviceAndAppManagementAssignmentTarget "microsoft.graph.deviceAndAppManagementAssignmentTarget" "complex abstract" => DeviceAndAppManagementAssignmentTargetKind;
    /// `deviceAndAppManagementAssignmentFilterId`: String
    device_and_app_management_assignment_filter_id "deviceAndAppManagementAssignmentFilterId": String,
    /// `deviceAndAppManagementAssignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    device_and_app_management_assignment_filter_type "deviceAndAppManagementAssignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
}

/// The types derived from `microsoft.graph.deviceAndAppManagementAssignmentTarget`.
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentTargetKind {
    AllDevicesAssignmentTarget(Box<super::AllDevicesAssignmentTarget>),
    AllLicensedUsersAssignmentTarget(Box<super::AllLicensedUsersAssignmentTarget>),
    ConfigurationManagerCollectionAssignmentTarget(
        Box<super::ConfigurationManagerCollectionAssignmentTarget>,
    ),
    ExclusionGroupAssignmentTarget(Box<super::ExclusionGroupAssignmentTarget>),
    GroupAssignmentTarget(Box<super::GroupAssignmentTarget>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceAndAppManagementAssignmentTarget>),
}

mg::family! {
    DeviceAndAppManagementAssignmentTarget => DeviceAndAppManagementAssignmentTargetKind;
    AllDevicesAssignmentTarget(super::AllDevicesAssignmentTarget),
    AllLicensedUsersAssignmentTarget(super::AllLicensedUsersAssignmentTarget),
    ConfigurationManagerCollectionAssignmentTarget(super::ConfigurationManagerCollectionAssignmentTarget),
    ExclusionGroupAssignmentTarget(super::ExclusionGroupAssignmentTarget),
    GroupAssignmentTarget(super::GroupAssignmentTarget),
}
