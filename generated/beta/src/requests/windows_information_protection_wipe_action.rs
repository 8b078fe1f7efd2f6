// @generated
use crate::{mg, models};

/// Requests on one
/// [`WindowsInformationProtectionWipeAction`](models::WindowsInformationProtectionWipeAction):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().windows_information_protection_wipe_actions().id(id)`.
pub type WindowsInformationProtectionWipeActionResource = mg::One<
    models::WindowsInformationProtectionWipeAction,
>;

/// Requests on a collection of
/// [`WindowsInformationProtectionWipeAction`](models::WindowsInformationProtectionWipeAction):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().windows_information_protection_wipe_actions()`.
pub type WindowsInformationProtectionWipeActionCollection = mg::Many<
    models::WindowsInformationProtectionWipeAction,
    WindowsInformationProtectionWipeActionResource,
>;
