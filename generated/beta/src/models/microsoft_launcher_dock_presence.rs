// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftLauncherDockPresence`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftLauncherDockPresence {
    /// `notConfigured` (0)
    NotConfigured,
    /// `show` (1)
    Show,
    /// `hide` (2)
    Hide,
    /// `disabled` (3)
    Disabled,
}

mg::enumeration! {
    MicrosoftLauncherDockPresence: "microsoft.graph.microsoftLauncherDockPresence";
    NotConfigured: "notConfigured" = 0,
    Show: "show" = 1,
    Hide: "hide" = 2,
    Disabled: "disabled" = 3,
}
