// @generated
use crate::{mg, models};

/// Requests on one [`HardwareConfigurationUserState`](models::HardwareConfigurationUserState):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().hardware_configurations().id(id).user_run_states().id(id)`.
pub type HardwareConfigurationUserStateResource = mg::One<
    models::HardwareConfigurationUserState,
>;

/// Requests on a collection of
/// [`HardwareConfigurationUserState`](models::HardwareConfigurationUserState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().hardware_configurations().id(id).user_run_states()`.
pub type HardwareConfigurationUserStateCollection = mg::Many<
    models::HardwareConfigurationUserState,
    HardwareConfigurationUserStateResource,
>;
