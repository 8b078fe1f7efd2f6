// @generated
use crate::mg;

/// `microsoft.graph.lostModeState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostModeState {
    /// `disabled`, 0.
    Disabled,
    /// `enabled`, 1.
    Enabled,
}

mg::enumeration! {
    LostModeState "microsoft.graph.lostModeState" "";
    Disabled "disabled" 0,
    Enabled "enabled" 1,
}
