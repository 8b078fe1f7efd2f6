// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsAppIdentifier`, derived from
/// [`MobileAppIdentifier`](super::MobileAppIdentifier).
pub struct WindowsAppIdentifier {
    /// `windowsAppId`. Never null.
    pub windows_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAppIdentifier: "microsoft.graph.windowsAppIdentifier", complex, base super::MobileAppIdentifier;
    windows_app_id: "windowsAppId" required,
}

mg::derived_from! { WindowsAppIdentifier: super::MobileAppIdentifier }
