// @generated
use crate::mg;

/// `microsoft.graph.adminConsentState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminConsentState {
    /// `notConfigured`, 0.
    NotConfigured,
    /// `granted`, 1.
    Granted,
    /// `notGranted`, 2.
    NotGranted,
}

mg::enumeration! {
    AdminConsentState "microsoft.graph.adminConsentState" "";
    NotConfigured "notConfigured" 0,
    Granted "granted" 1,
    NotGranted "notGranted" 2,
}
