// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskSingleUWPApp`, derived from
/// [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration).
pub struct WindowsKioskSingleUwpApp {
    /// `uwpApp`. Never null.
    pub uwp_app: mg::Field<mg::Boxed<super::WindowsKioskUwpApp>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskSingleUwpApp: "microsoft.graph.windowsKioskSingleUWPApp", complex, base super::WindowsKioskAppConfiguration;
    uwp_app: "uwpApp" required,
}

mg::derived_from! { WindowsKioskSingleUwpApp: super::WindowsKioskAppConfiguration }
