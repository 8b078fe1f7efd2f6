// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.lockInfo`, a complex type.
    LockInfo "microsoft.graph.lockInfo" "complex";
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `lockType`: lockType, not null
    lock_type "lockType" "r": mg::Open<super::LockType>,
    /// `owners`: Collection(userIdentity), items not null
    owners "owners" "r": Vec<super::UserIdentity>,
}
