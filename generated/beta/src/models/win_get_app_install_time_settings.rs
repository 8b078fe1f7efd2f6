// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.winGetAppInstallTimeSettings`, a complex type.
    WinGetAppInstallTimeSettings "microsoft.graph.winGetAppInstallTimeSettings" "complex";
    /// `deadlineDateTime`: DateTimeOffset, not null
    deadline_date_time "deadlineDateTime" "r": mg::DateTimeOffset,
    /// `useLocalTime`: Boolean, not null
    use_local_time "useLocalTime" "r": bool,
}
