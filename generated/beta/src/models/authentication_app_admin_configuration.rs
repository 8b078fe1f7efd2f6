// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationAppAdminConfiguration`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationAppAdminConfiguration {
    /// `notApplicable` (0)
    NotApplicable,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationAppAdminConfiguration: "microsoft.graph.authenticationAppAdminConfiguration";
    NotApplicable: "notApplicable" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
