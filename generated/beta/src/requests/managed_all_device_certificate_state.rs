// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedAllDeviceCertificateState`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateState-id}`.
pub type ManagedAllDeviceCertificateStateResource = mg::One<
    models::ManagedAllDeviceCertificateState,
>;

/// A collection of `microsoft.graph.managedAllDeviceCertificateState`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates`.
pub type ManagedAllDeviceCertificateStateCollection = mg::Many<
    models::ManagedAllDeviceCertificateState,
    ManagedAllDeviceCertificateStateResource,
>;
