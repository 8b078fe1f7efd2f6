// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcExternalPartnerAuthenticatedMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcExternalPartnerAuthenticatedMethod {
    /// `gDAP` (0)
    GDap,
    /// `dAP` (1)
    DAp,
    /// `appOnly` (2)
    AppOnly,
    /// `normalUser` (3)
    NormalUser,
    /// `guestUser` (4)
    GuestUser,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcExternalPartnerAuthenticatedMethod: "microsoft.graph.cloudPcExternalPartnerAuthenticatedMethod";
    GDap: "gDAP" = 0,
    DAp: "dAP" = 1,
    AppOnly: "appOnly" = 2,
    NormalUser: "normalUser" = 3,
    GuestUser: "guestUser" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
