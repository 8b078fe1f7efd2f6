// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsAutoUpdateCatalogAppInstallTimeSettings`.
pub struct WindowsAutoUpdateCatalogAppInstallTimeSettings {
    /// `deadlineDateTime`.
    pub deadline_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `useLocalTime`. Never null.
    pub use_local_time: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAutoUpdateCatalogAppInstallTimeSettings: "microsoft.graph.windowsAutoUpdateCatalogAppInstallTimeSettings", complex;
    deadline_date_time: "deadlineDateTime",
    start_date_time: "startDateTime",
    use_local_time: "useLocalTime" required,
}
