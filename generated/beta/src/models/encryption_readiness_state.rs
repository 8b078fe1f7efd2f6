// @generated
use crate::mg;

/// Enumeration `microsoft.graph.encryptionReadinessState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionReadinessState {
    /// `notReady` (0)
    NotReady,
    /// `ready` (1)
    Ready,
}

mg::enumeration! {
    EncryptionReadinessState: "microsoft.graph.encryptionReadinessState";
    NotReady: "notReady" = 0,
    Ready: "ready" = 1,
}
