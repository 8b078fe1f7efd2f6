// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.lostModeState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-lostmodestate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostModeState {
    /// `disabled` (0)
    Disabled,
    /// `enabled` (1)
    Enabled,
}

mg::enumeration! {
    LostModeState: "microsoft.graph.lostModeState";
    Disabled: "disabled" = 0,
    Enabled: "enabled" = 1,
}
