// @generated
use crate::mg;

/// Enumeration `microsoft.graph.intendedPurpose`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntendedPurpose {
    /// `unassigned` (1)
    Unassigned,
    /// `smimeEncryption` (2)
    SmimeEncryption,
    /// `smimeSigning` (3)
    SmimeSigning,
    /// `vpn` (4)
    Vpn,
    /// `wifi` (5)
    Wifi,
}

mg::enumeration! {
    IntendedPurpose: "microsoft.graph.intendedPurpose";
    Unassigned: "unassigned" = 1,
    SmimeEncryption: "smimeEncryption" = 2,
    SmimeSigning: "smimeSigning" = 3,
    Vpn: "vpn" = 4,
    Wifi: "wifi" = 5,
}
