// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.persistentBrowserSessionControl`, a complex type derived from `microsoft.graph.conditionalAccessSessionControl`.
    PersistentBrowserSessionControl "microsoft.graph.persistentBrowserSessionControl" "complex" : super::ConditionalAccessSessionControl;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `mode`: persistentBrowserSessionMode
    mode "mode": mg::Open<super::PersistentBrowserSessionMode>,
}

mg::derived_from! { PersistentBrowserSessionControl: super::ConditionalAccessSessionControl }
