// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PayloadCompatibleAssignmentFilter`](models::PayloadCompatibleAssignmentFilter): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .assignment_filters()
///     .id(id)
///     .cast_to_payload_compatible_assignment_filter()
/// ```
pub type PayloadCompatibleAssignmentFilterResource = mg::One<
    models::PayloadCompatibleAssignmentFilter,
    requests::device_and_app_management_assignment_filter::DeviceAndAppManagementAssignmentFilterResource,
>;

/// Requests on a collection of
/// [`PayloadCompatibleAssignmentFilter`](models::PayloadCompatibleAssignmentFilter): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .assignment_filters()
///     .cast_to_payload_compatible_assignment_filter()
/// ```
pub type PayloadCompatibleAssignmentFilterCollection = mg::Many<
    models::PayloadCompatibleAssignmentFilter,
    PayloadCompatibleAssignmentFilterResource,
    requests::device_and_app_management_assignment_filter::DeviceAndAppManagementAssignmentFilterCollection,
>;
