// @generated
use crate::{mg, models};

/// Requests on one [`ManagedAllDeviceCertificateState`](models::ManagedAllDeviceCertificateState):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations_all_managed_device_certificate_states()
///     .id(id)
/// ```
pub type ManagedAllDeviceCertificateStateResource = mg::One<
    models::ManagedAllDeviceCertificateState,
>;

/// Requests on a collection of
/// [`ManagedAllDeviceCertificateState`](models::ManagedAllDeviceCertificateState): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations_all_managed_device_certificate_states()`.
pub type ManagedAllDeviceCertificateStateCollection = mg::Many<
    models::ManagedAllDeviceCertificateState,
    ManagedAllDeviceCertificateStateResource,
>;
