// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppInstallTimeSettings`, a complex type.
    WindowsAutoUpdateCatalogAppInstallTimeSettings "microsoft.graph.windowsAutoUpdateCatalogAppInstallTimeSettings" "complex";
    /// `deadlineDateTime`: DateTimeOffset
    deadline_date_time "deadlineDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `useLocalTime`: Boolean, not null
    use_local_time "useLocalTime" "r": bool,
}
