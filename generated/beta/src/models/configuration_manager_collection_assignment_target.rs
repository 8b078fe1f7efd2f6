// @generated
use crate::mg;

/// Complex type [`microsoft.graph.configurationManagerCollectionAssignmentTarget`][reference],
/// derived from
/// [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-beta
pub struct ConfigurationManagerCollectionAssignmentTarget {
    /// `collectionId`.
    pub collection_id: mg::Field<String>,
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
    ConfigurationManagerCollectionAssignmentTarget: "microsoft.graph.configurationManagerCollectionAssignmentTarget", complex, base super::DeviceAndAppManagementAssignmentTarget;
    collection_id: "collectionId",
    device_and_app_management_assignment_filter_id: "deviceAndAppManagementAssignmentFilterId",
    device_and_app_management_assignment_filter_type: "deviceAndAppManagementAssignmentFilterType" required,
}

mg::derived_from! { ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }
