// @generated
use crate::{mg, models};

/// Requests on one
/// [`WindowsFeatureUpdateProfileAssignment`](models::WindowsFeatureUpdateProfileAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().windows_feature_update_profiles().id(id).assignments().id(id)`.
pub type WindowsFeatureUpdateProfileAssignmentResource = mg::One<
    models::WindowsFeatureUpdateProfileAssignment,
>;

/// Requests on a collection of
/// [`WindowsFeatureUpdateProfileAssignment`](models::WindowsFeatureUpdateProfileAssignment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_feature_update_profiles().id(id).assignments()`.
pub type WindowsFeatureUpdateProfileAssignmentCollection = mg::Many<
    models::WindowsFeatureUpdateProfileAssignment,
    WindowsFeatureUpdateProfileAssignmentResource,
>;
