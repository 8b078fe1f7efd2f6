// @generated
use crate::mg;

/// Complex type `microsoft.graph.winGetAppInstallTimeSettings`.
pub struct WinGetAppInstallTimeSettings {
    /// `deadlineDateTime`. Never null.
    pub deadline_date_time: mg::Field<mg::DateTimeOffset>,
    /// `useLocalTime`. Never null.
    pub use_local_time: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WinGetAppInstallTimeSettings: "microsoft.graph.winGetAppInstallTimeSettings", complex;
    deadline_date_time: "deadlineDateTime" required,
    use_local_time: "useLocalTime" required,
}
