// @generated
use crate::mg;

/// Complex type `microsoft.graph.lockInfo`.
pub struct LockInfo {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lockType`. Never null.
    pub lock_type: mg::Field<mg::Open<super::LockType>>,
    /// `owners`.
    pub owners: mg::Field<Vec<super::UserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LockInfo: "microsoft.graph.lockInfo", complex;
    created_date_time: "createdDateTime",
    expiration_date_time: "expirationDateTime",
    lock_type: "lockType" required,
    owners: "owners" required,
}
