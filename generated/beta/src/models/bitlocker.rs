// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bitlocker`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`BitlockerResource`](crate::requests::bitlocker::BitlockerResource), for example
/// `graph.information_protection().bitlocker()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-beta
pub struct Bitlocker {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bitlocker: "microsoft.graph.bitlocker", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Bitlocker: super::Entity }

impl Bitlocker {
    /// `recoveryKeys`: many [`BitlockerRecoveryKey`](super::BitlockerRecoveryKey).
    pub const RECOVERY_KEYS: mg::Nav<Bitlocker, Vec<super::BitlockerRecoveryKey>> = mg::Nav::new(
        "recoveryKeys",
    );
}
