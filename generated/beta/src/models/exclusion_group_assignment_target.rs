// @generated
use crate::mg;

/// Complex type [`microsoft.graph.exclusionGroupAssignmentTarget`][reference], derived from
/// [`GroupAssignmentTarget`](super::GroupAssignmentTarget).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta
pub struct ExclusionGroupAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId`.
    pub device_and_app_management_assignment_filter_id: mg::Field<String>,
    /// `deviceAndAppManagementAssignmentFilterType`. Never null.
    pub device_and_app_management_assignment_filter_type: mg::Field<
        mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    >,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExclusionGroupAssignmentTarget: "microsoft.graph.exclusionGroupAssignmentTarget", complex, base super::GroupAssignmentTarget;
    device_and_app_management_assignment_filter_id: "deviceAndAppManagementAssignmentFilterId",
    device_and_app_management_assignment_filter_type: "deviceAndAppManagementAssignmentFilterType" required,
    group_id: "groupId",
}

mg::derived_from! { ExclusionGroupAssignmentTarget: super::GroupAssignmentTarget, super::DeviceAndAppManagementAssignmentTarget }
