// @generated
use crate::mg;

/// Complex type [`microsoft.graph.groupAssignmentTarget`][reference], derived from
/// [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta
pub struct GroupAssignmentTarget {
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
    GroupAssignmentTarget: "microsoft.graph.groupAssignmentTarget", complex, base super::DeviceAndAppManagementAssignmentTarget, family GroupAssignmentTargetKind;
    device_and_app_management_assignment_filter_id: "deviceAndAppManagementAssignmentFilterId",
    device_and_app_management_assignment_filter_type: "deviceAndAppManagementAssignmentFilterType" required,
    group_id: "groupId",
}

mg::derived_from! { GroupAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }

/// The types derived from [`GroupAssignmentTarget`].
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
