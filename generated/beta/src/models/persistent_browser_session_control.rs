// @generated
use crate::mg;

/// Complex type `microsoft.graph.persistentBrowserSessionControl`, derived from
/// [`ConditionalAccessSessionControl`](super::ConditionalAccessSessionControl).
pub struct PersistentBrowserSessionControl {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `mode`.
    pub mode: mg::Field<mg::Open<super::PersistentBrowserSessionMode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersistentBrowserSessionControl: "microsoft.graph.persistentBrowserSessionControl", complex, base super::ConditionalAccessSessionControl;
    is_enabled: "isEnabled",
    mode: "mode",
}

mg::derived_from! { PersistentBrowserSessionControl: super::ConditionalAccessSessionControl }
