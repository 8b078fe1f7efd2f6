// @generated
use crate::mg;

/// Enumeration `microsoft.graph.remoteAssistanceState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoteAssistanceState {
    /// `disabled` (1)
    Disabled,
    /// `enabled` (2)
    Enabled,
}

mg::enumeration! {
    RemoteAssistanceState: "microsoft.graph.remoteAssistanceState";
    Disabled: "disabled" = 1,
    Enabled: "enabled" = 2,
}
