// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedAppSafetyNetAppsVerificationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedAppSafetyNetAppsVerificationType {
    /// `none` (0)
    None,
    /// `enabled` (1)
    Enabled,
}

mg::enumeration! {
    AndroidManagedAppSafetyNetAppsVerificationType: "microsoft.graph.androidManagedAppSafetyNetAppsVerificationType";
    None: "none" = 0,
    Enabled: "enabled" = 1,
}
