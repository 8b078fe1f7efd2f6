// @generated
use crate::mg;

/// Enumeration `microsoft.graph.persistentBrowserSessionMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersistentBrowserSessionMode {
    /// `always` (0)
    Always,
    /// `never` (1)
    Never,
}

mg::enumeration! {
    PersistentBrowserSessionMode: "microsoft.graph.persistentBrowserSessionMode";
    Always: "always" = 0,
    Never: "never" = 1,
}
