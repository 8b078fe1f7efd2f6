// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appLockerApplicationControlType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppLockerApplicationControlType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `enforceComponentsAndStoreApps` (1)
    EnforceComponentsAndStoreApps,
    /// `auditComponentsAndStoreApps` (2)
    AuditComponentsAndStoreApps,
    /// `enforceComponentsStoreAppsAndSmartlocker` (3)
    EnforceComponentsStoreAppsAndSmartlocker,
    /// `auditComponentsStoreAppsAndSmartlocker` (4)
    AuditComponentsStoreAppsAndSmartlocker,
}

mg::enumeration! {
    AppLockerApplicationControlType: "microsoft.graph.appLockerApplicationControlType";
    NotConfigured: "notConfigured" = 0,
    EnforceComponentsAndStoreApps: "enforceComponentsAndStoreApps" = 1,
    AuditComponentsAndStoreApps: "auditComponentsAndStoreApps" = 2,
    EnforceComponentsStoreAppsAndSmartlocker: "enforceComponentsStoreAppsAndSmartlocker" = 3,
    AuditComponentsStoreAppsAndSmartlocker: "auditComponentsStoreAppsAndSmartlocker" = 4,
}
