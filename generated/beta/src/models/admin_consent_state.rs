// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.adminConsentState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-adminconsentstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminConsentState {
    /// `notConfigured` (0)
    NotConfigured,
    /// `granted` (1)
    Granted,
    /// `notGranted` (2)
    NotGranted,
}

mg::enumeration! {
    AdminConsentState: "microsoft.graph.adminConsentState";
    NotConfigured: "notConfigured" = 0,
    Granted: "granted" = 1,
    NotGranted: "notGranted" = 2,
}
