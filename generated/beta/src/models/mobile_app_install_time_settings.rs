// @generated
use crate::mg;

/// Complex type [`microsoft.graph.mobileAppInstallTimeSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-mobileappinstalltimesettings?view=graph-rest-beta
pub struct MobileAppInstallTimeSettings {
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
    MobileAppInstallTimeSettings: "microsoft.graph.mobileAppInstallTimeSettings", complex;
    deadline_date_time: "deadlineDateTime",
    start_date_time: "startDateTime",
    use_local_time: "useLocalTime" required,
}
