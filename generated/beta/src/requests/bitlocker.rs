// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.bitlocker`, by its URL.
    ///
    /// For example `/informationProtection/bitlocker`.
    BitlockerResource(mg::One<models::Bitlocker>)
}

impl BitlockerResource {
    /// `…/recoveryKeys`: many `bitlockerRecoveryKey`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BitlockerKey.ReadBasic.All**, BitlockerKey.Read.All | **BitlockerKey.ReadBasic.All**, BitlockerKey.Read.All |
    /// | `GET …/{id}` | **BitlockerKey.ReadBasic.All**, BitlockerKey.Read.All | **BitlockerKey.ReadBasic.All**, BitlockerKey.Read.All |
    #[inline]
    pub fn recovery_keys(
        &self,
    ) -> requests::bitlocker_recovery_key::BitlockerRecoveryKeyCollection {
        mg::to(self, "recoveryKeys")
    }
}
