// @generated
use crate::mg;

/// Enumeration `microsoft.graph.internetExplorerMessageSetting`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternetExplorerMessageSetting {
    /// `notConfigured` (0)
    NotConfigured,
    /// `disabled` (1)
    Disabled,
    /// `enabled` (2)
    Enabled,
    /// `keepGoing` (3)
    KeepGoing,
}

mg::enumeration! {
    InternetExplorerMessageSetting: "microsoft.graph.internetExplorerMessageSetting";
    NotConfigured: "notConfigured" = 0,
    Disabled: "disabled" = 1,
    Enabled: "enabled" = 2,
    KeepGoing: "keepGoing" = 3,
}
