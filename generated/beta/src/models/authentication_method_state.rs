// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodState {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
}

mg::enumeration! {
    AuthenticationMethodState: "microsoft.graph.authenticationMethodState";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
}
