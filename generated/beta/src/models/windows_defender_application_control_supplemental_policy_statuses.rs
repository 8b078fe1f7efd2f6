// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDefenderApplicationControlSupplementalPolicyStatuses {
    /// `unknown` (0)
    Unknown,
    /// `success` (1)
    Success,
    /// `tokenError` (2)
    TokenError,
    /// `notAuthorizedByToken` (3)
    NotAuthorizedByToken,
    /// `policyNotFound` (4)
    PolicyNotFound,
}

mg::enumeration! {
    WindowsDefenderApplicationControlSupplementalPolicyStatuses: "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses";
    Unknown: "unknown" = 0,
    Success: "success" = 1,
    TokenError: "tokenError" = 2,
    NotAuthorizedByToken: "notAuthorizedByToken" = 3,
    PolicyNotFound: "policyNotFound" = 4,
}
