// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceEncryptionState`, by its URL.
///
/// For example `/deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionState-id}`.
pub type ManagedDeviceEncryptionStateResource = mg::One<
    models::ManagedDeviceEncryptionState,
>;

/// A collection of `microsoft.graph.managedDeviceEncryptionState`, by its URL.
///
/// For example `/deviceManagement/managedDeviceEncryptionStates`.
pub type ManagedDeviceEncryptionStateCollection = mg::Many<
    models::ManagedDeviceEncryptionState,
    ManagedDeviceEncryptionStateResource,
>;
