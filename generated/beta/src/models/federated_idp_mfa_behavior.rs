// @generated
use crate::mg;

/// Enumeration `microsoft.graph.federatedIdpMfaBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FederatedIdpMfaBehavior {
    /// `acceptIfMfaDoneByFederatedIdp` (0)
    AcceptIfMfaDoneByFederatedIdp,
    /// `enforceMfaByFederatedIdp` (1)
    EnforceMfaByFederatedIdp,
    /// `rejectMfaByFederatedIdp` (2)
    RejectMfaByFederatedIdp,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    FederatedIdpMfaBehavior: "microsoft.graph.federatedIdpMfaBehavior";
    AcceptIfMfaDoneByFederatedIdp: "acceptIfMfaDoneByFederatedIdp" = 0,
    EnforceMfaByFederatedIdp: "enforceMfaByFederatedIdp" = 1,
    RejectMfaByFederatedIdp: "rejectMfaByFederatedIdp" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
