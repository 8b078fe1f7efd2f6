// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userPfxIntendedPurpose`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPfxIntendedPurpose {
    /// `unassigned` (0)
    Unassigned,
    /// `smimeEncryption` (1)
    SmimeEncryption,
    /// `smimeSigning` (2)
    SmimeSigning,
    /// `vpn` (4)
    Vpn,
    /// `wifi` (8)
    Wifi,
}

mg::enumeration! {
    UserPfxIntendedPurpose: "microsoft.graph.userPfxIntendedPurpose";
    Unassigned: "unassigned" = 0,
    SmimeEncryption: "smimeEncryption" = 1,
    SmimeSigning: "smimeSigning" = 2,
    Vpn: "vpn" = 4,
    Wifi: "wifi" = 8,
}
