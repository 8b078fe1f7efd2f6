// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftLauncherSearchBarPlacement`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftLauncherSearchBarPlacement {
    /// `notConfigured` (0)
    NotConfigured,
    /// `top` (1)
    Top,
    /// `bottom` (2)
    Bottom,
    /// `hide` (3)
    Hide,
}

mg::enumeration! {
    MicrosoftLauncherSearchBarPlacement: "microsoft.graph.microsoftLauncherSearchBarPlacement";
    NotConfigured: "notConfigured" = 0,
    Top: "top" = 1,
    Bottom: "bottom" = 2,
    Hide: "hide" = 3,
}
