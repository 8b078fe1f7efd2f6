// @generated
use crate::mg;

/// `microsoft.graph.globalDeviceHealthScriptState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalDeviceHealthScriptState {
    /// `notConfigured`, 0.
    NotConfigured,
    /// `pending`, 1.
    Pending,
    /// `enabled`, 2.
    Enabled,
}

mg::enumeration! {
    GlobalDeviceHealthScriptState "microsoft.graph.globalDeviceHealthScriptState" "";
    NotConfigured "notConfigured" 0,
    Pending "pending" 1,
    Enabled "enabled" 2,
}
