// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcUserSettingAssignment`](models::CloudPcUserSettingAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().virtual_endpoint().user_settings().id(id).assignments().id(id)`.
pub type CloudPcUserSettingAssignmentResource = mg::One<
    models::CloudPcUserSettingAssignment,
>;

/// Requests on a collection of
/// [`CloudPcUserSettingAssignment`](models::CloudPcUserSettingAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().user_settings().id(id).assignments()`.
pub type CloudPcUserSettingAssignmentCollection = mg::Many<
    models::CloudPcUserSettingAssignment,
    CloudPcUserSettingAssignmentResource,
>;
