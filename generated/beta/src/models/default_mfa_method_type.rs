// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defaultMfaMethodType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultMfaMethodType {
    /// `none` (0)
    None,
    /// `mobilePhone` (1)
    MobilePhone,
    /// `alternateMobilePhone` (2)
    AlternateMobilePhone,
    /// `officePhone` (3)
    OfficePhone,
    /// `microsoftAuthenticatorPush` (4)
    MicrosoftAuthenticatorPush,
    /// `softwareOneTimePasscode` (5)
    SoftwareOneTimePasscode,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    DefaultMfaMethodType: "microsoft.graph.defaultMfaMethodType";
    None: "none" = 0,
    MobilePhone: "mobilePhone" = 1,
    AlternateMobilePhone: "alternateMobilePhone" = 2,
    OfficePhone: "officePhone" = 3,
    MicrosoftAuthenticatorPush: "microsoftAuthenticatorPush" = 4,
    SoftwareOneTimePasscode: "softwareOneTimePasscode" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
