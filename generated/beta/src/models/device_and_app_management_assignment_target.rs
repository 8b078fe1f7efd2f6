// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.deviceAndAppManagementAssignmentTarget`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta
pub struct DeviceAndAppManagementAssignmentTarget {
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
    DeviceAndAppManagementAssignmentTarget: "microsoft.graph.deviceAndAppManagementAssignmentTarget", complex abstract, family DeviceAndAppManagementAssignmentTargetKind;
    device_and_app_management_assignment_filter_id: "deviceAndAppManagementAssignmentFilterId",
    device_and_app_management_assignment_filter_type: "deviceAndAppManagementAssignmentFilterType" required,
}

/// The types derived from [`DeviceAndAppManagementAssignmentTarget`].
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
