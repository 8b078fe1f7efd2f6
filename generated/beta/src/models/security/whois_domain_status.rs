// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.whoisDomainStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhoisDomainStatus {
    /// `clientDeleteProhibited` (0)
    ClientDeleteProhibited,
    /// `clientHold` (1)
    ClientHold,
    /// `clientRenewProhibited` (2)
    ClientRenewProhibited,
    /// `clientTransferProhibited` (3)
    ClientTransferProhibited,
    /// `clientUpdateProhibited` (4)
    ClientUpdateProhibited,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    WhoisDomainStatus: "microsoft.graph.security.whoisDomainStatus";
    ClientDeleteProhibited: "clientDeleteProhibited" = 0,
    ClientHold: "clientHold" = 1,
    ClientRenewProhibited: "clientRenewProhibited" = 2,
    ClientTransferProhibited: "clientTransferProhibited" = 3,
    ClientUpdateProhibited: "clientUpdateProhibited" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
