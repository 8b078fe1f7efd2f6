// @generated
use crate::{mg, models};

/// One `microsoft.graph.bitlockerRecoveryKey`, by its URL.
///
/// For example `/informationProtection/bitlocker/recoveryKeys/{bitlockerRecoveryKey-id}`.
pub type BitlockerRecoveryKeyResource = mg::One<models::BitlockerRecoveryKey>;

/// A collection of `microsoft.graph.bitlockerRecoveryKey`, by its URL.
///
/// For example `/informationProtection/bitlocker/recoveryKeys`.
pub type BitlockerRecoveryKeyCollection = mg::Many<
    models::BitlockerRecoveryKey,
    BitlockerRecoveryKeyResource,
>;
