// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationPhoneType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationPhoneType {
    /// `mobile` (0)
    Mobile,
    /// `alternateMobile` (1)
    AlternateMobile,
    /// `office` (2)
    Office,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationPhoneType: "microsoft.graph.authenticationPhoneType";
    Mobile: "mobile" = 0,
    AlternateMobile: "alternateMobile" = 1,
    Office: "office" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
