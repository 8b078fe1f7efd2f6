// @generated
use crate::{mg, models};

/// Requests on one [`BitlockerRecoveryKey`](models::BitlockerRecoveryKey): `get`, `update`,
/// `delete`.
///
/// For example `graph.information_protection().bitlocker().recovery_keys().id(id)`.
pub type BitlockerRecoveryKeyResource = mg::One<models::BitlockerRecoveryKey>;

/// Requests on a collection of [`BitlockerRecoveryKey`](models::BitlockerRecoveryKey): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.information_protection().bitlocker().recovery_keys()`.
pub type BitlockerRecoveryKeyCollection = mg::Many<
    models::BitlockerRecoveryKey,
    BitlockerRecoveryKeyResource,
>;
