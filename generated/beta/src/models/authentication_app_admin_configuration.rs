// @generated
use crate::mg;

/// `microsoft.graph.authenticationAppAdminConfiguration`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationAppAdminConfiguration {
    /// `notApplicable`, 0.
    NotApplicable,
    /// `enabled`, 1.
    Enabled,
    /// `disabled`, 2.
    Disabled,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationAppAdminConfiguration "microsoft.graph.authenticationAppAdminConfiguration" "";
    NotApplicable "notApplicable" 0,
    Enabled "enabled" 1,
    Disabled "disabled" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
