// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementIntentUserState`](models::DeviceManagementIntentUserState):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().intents().id(id).user_states().id(id)`.
pub type DeviceManagementIntentUserStateResource = mg::One<
    models::DeviceManagementIntentUserState,
>;

/// Requests on a collection of
/// [`DeviceManagementIntentUserState`](models::DeviceManagementIntentUserState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().intents().id(id).user_states()`.
pub type DeviceManagementIntentUserStateCollection = mg::Many<
    models::DeviceManagementIntentUserState,
    DeviceManagementIntentUserStateResource,
>;
