// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationAppPolicyStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationAppPolicyStatus {
    /// `unknown` (0)
    Unknown,
    /// `appLockOutOfDate` (1)
    AppLockOutOfDate,
    /// `appLockEnabled` (2)
    AppLockEnabled,
    /// `appLockDisabled` (3)
    AppLockDisabled,
    /// `appContextOutOfDate` (4)
    AppContextOutOfDate,
    /// `appContextShown` (5)
    AppContextShown,
    /// `appContextNotShown` (6)
    AppContextNotShown,
    /// `locationContextOutOfDate` (7)
    LocationContextOutOfDate,
    /// `locationContextShown` (8)
    LocationContextShown,
    /// `locationContextNotShown` (9)
    LocationContextNotShown,
    /// `numberMatchOutOfDate` (10)
    NumberMatchOutOfDate,
    /// `numberMatchCorrectNumberEntered` (11)
    NumberMatchCorrectNumberEntered,
    /// `numberMatchIncorrectNumberEntered` (12)
    NumberMatchIncorrectNumberEntered,
    /// `numberMatchDeny` (13)
    NumberMatchDeny,
    /// `tamperResistantHardwareOutOfDate` (14)
    TamperResistantHardwareOutOfDate,
    /// `tamperResistantHardwareUsed` (15)
    TamperResistantHardwareUsed,
    /// `tamperResistantHardwareNotUsed` (16)
    TamperResistantHardwareNotUsed,
    /// `unknownFutureValue` (17)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationAppPolicyStatus: "microsoft.graph.authenticationAppPolicyStatus";
    Unknown: "unknown" = 0,
    AppLockOutOfDate: "appLockOutOfDate" = 1,
    AppLockEnabled: "appLockEnabled" = 2,
    AppLockDisabled: "appLockDisabled" = 3,
    AppContextOutOfDate: "appContextOutOfDate" = 4,
    AppContextShown: "appContextShown" = 5,
    AppContextNotShown: "appContextNotShown" = 6,
    LocationContextOutOfDate: "locationContextOutOfDate" = 7,
    LocationContextShown: "locationContextShown" = 8,
    LocationContextNotShown: "locationContextNotShown" = 9,
    NumberMatchOutOfDate: "numberMatchOutOfDate" = 10,
    NumberMatchCorrectNumberEntered: "numberMatchCorrectNumberEntered" = 11,
    NumberMatchIncorrectNumberEntered: "numberMatchIncorrectNumberEntered" = 12,
    NumberMatchDeny: "numberMatchDeny" = 13,
    TamperResistantHardwareOutOfDate: "tamperResistantHardwareOutOfDate" = 14,
    TamperResistantHardwareUsed: "tamperResistantHardwareUsed" = 15,
    TamperResistantHardwareNotUsed: "tamperResistantHardwareNotUsed" = 16,
    UnknownFutureValue: "unknownFutureValue" = 17,
}
