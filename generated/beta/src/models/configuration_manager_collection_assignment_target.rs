// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationManagerCollectionAssignmentTarget`, a complex type derived from `microsoft.graph.deviceAndAppManagementAssignmentTarget`.
    ConfigurationManagerCollectionAssignmentTarget "microsoft.graph.configurationManagerCollectionAssignmentTarget" "complex" : super::DeviceAndAppManagementAssignmentTarget;
    /// `collectionId`: String
    collection_id "collectionId": String,
    /// `deviceAndAppManagementAssignmentFilterId`: String
    device_and_app_management_assignment_filter_id "deviceAndAppManagementAssignmentFilterId": String,
    /// `deviceAndAppManagementAssignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    device_and_app_management_assignment_filter_type "deviceAndAppManagementAssignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
}

mg::derived_from! { ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget }
