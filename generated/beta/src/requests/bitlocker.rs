// @generated
use crate::{mg, models, requests};

/// Requests on one [`Bitlocker`](models::Bitlocker): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.information_protection().bitlocker()`.
#[derive(Clone, Debug)]
pub struct BitlockerResource(mg::One<models::Bitlocker>);

mg::builder! { BitlockerResource: mg::One<models::Bitlocker> }

impl BitlockerResource {
    /// `…/recoveryKeys`: many [`BitlockerRecoveryKey`](models::BitlockerRecoveryKey).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `BitlockerKey.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn recovery_keys(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::bitlocker_recovery_key::BitlockerRecoveryKeyCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "recoveryKeys")
    }
}
