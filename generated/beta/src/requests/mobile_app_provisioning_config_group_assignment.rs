// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppProvisioningConfigGroupAssignment`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .group_assignments()
///     .id(id)
/// ```
///
/// [`MobileAppProvisioningConfigGroupAssignment`]: models::MobileAppProvisioningConfigGroupAssignment
pub type MobileAppProvisioningConfigGroupAssignmentResource = mg::One<
    models::MobileAppProvisioningConfigGroupAssignment,
>;

/// Requests on a collection of [`MobileAppProvisioningConfigGroupAssignment`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .group_assignments()
/// ```
///
/// [`MobileAppProvisioningConfigGroupAssignment`]: models::MobileAppProvisioningConfigGroupAssignment
pub type MobileAppProvisioningConfigGroupAssignmentCollection = mg::Many<
    models::MobileAppProvisioningConfigGroupAssignment,
    MobileAppProvisioningConfigGroupAssignmentResource,
>;
