// @generated
use crate::mg;

/// Complex type [`microsoft.graph.allLicensedUsersAssignmentTarget`][reference], derived from
/// [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta
pub struct AllLicensedUsersAssignmentTarget {
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
    AllLicensedUsersAssignmentTarget: "microsoft.graph.allLicensedUsersAssignmentTarget", complex, base super::DeviceAndAppManagementAssignmentTarget;
    device_and_app_management_assignment_filter_id: "deviceAndAppManagementAssignmentFilterId",
    device_and_app_management_assignment_filter_type: "deviceAndAppManagementAssignmentFilterType" required,
}

mg::derived_from! { AllLicensedUsersAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }
