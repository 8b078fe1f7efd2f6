// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceEncryptionState`](models::ManagedDeviceEncryptionState): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().managed_device_encryption_states().id(id)`.
pub type ManagedDeviceEncryptionStateResource = mg::One<
    models::ManagedDeviceEncryptionState,
>;

/// Requests on a collection of
/// [`ManagedDeviceEncryptionState`](models::ManagedDeviceEncryptionState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().managed_device_encryption_states()`.
pub type ManagedDeviceEncryptionStateCollection = mg::Many<
    models::ManagedDeviceEncryptionState,
    ManagedDeviceEncryptionStateResource,
>;
