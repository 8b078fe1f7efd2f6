// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bitlocker`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-beta>
    Bitlocker "microsoft.graph.bitlocker" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Bitlocker: super::Entity }

impl Bitlocker {
    /// `recoveryKeys`: many `bitlockerRecoveryKey`, contained
    pub const RECOVERY_KEYS: mg::Nav<Bitlocker, Vec<super::BitlockerRecoveryKey>> = mg::Nav::new(
        "recoveryKeys",
    );
}
