// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalAuthenticationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalAuthenticationType {
    /// `passthru` (0)
    Passthru,
    /// `aadPreAuthentication` (1)
    AadPreAuthentication,
}

mg::enumeration! {
    ExternalAuthenticationType: "microsoft.graph.externalAuthenticationType";
    Passthru: "passthru" = 0,
    AadPreAuthentication: "aadPreAuthentication" = 1,
}
