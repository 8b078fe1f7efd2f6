// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppRegistryRuleOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppRegistryRuleOperationType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `exists` (1)
    Exists,
    /// `doesNotExist` (2)
    DoesNotExist,
    /// `string` (3)
    String,
    /// `integer` (4)
    Integer,
    /// `version` (5)
    Version,
    /// `appVersion` (7)
    AppVersion,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    Win32LobAppRegistryRuleOperationType: "microsoft.graph.win32LobAppRegistryRuleOperationType";
    NotConfigured: "notConfigured" = 0,
    Exists: "exists" = 1,
    DoesNotExist: "doesNotExist" = 2,
    String: "string" = 3,
    Integer: "integer" = 4,
    Version: "version" = 5,
    AppVersion: "appVersion" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
