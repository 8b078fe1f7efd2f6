// @generated
use crate::mg;

/// Complex type [`microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings`][reference],
/// derived from [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-microsoftstoreforbusinessappassignmentsettings?view=graph-rest-beta
pub struct MicrosoftStoreForBusinessAppAssignmentSettings {
    /// `useDeviceContext`. Never null.
    pub use_device_context: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftStoreForBusinessAppAssignmentSettings: "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    use_device_context: "useDeviceContext" required,
}

mg::derived_from! { MicrosoftStoreForBusinessAppAssignmentSettings: super::MobileAppAssignmentSettings }
