// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.payloadCompatibleAssignmentFilter`, by its URL.
pub type PayloadCompatibleAssignmentFilterResource = mg::One<
    models::PayloadCompatibleAssignmentFilter,
    requests::device_and_app_management_assignment_filter::DeviceAndAppManagementAssignmentFilterResource,
>;

/// A collection of `microsoft.graph.payloadCompatibleAssignmentFilter`, by its URL.
pub type PayloadCompatibleAssignmentFilterCollection = mg::Many<
    models::PayloadCompatibleAssignmentFilter,
    PayloadCompatibleAssignmentFilterResource,
    requests::device_and_app_management_assignment_filter::DeviceAndAppManagementAssignmentFilterCollection,
>;
