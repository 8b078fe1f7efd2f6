// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskSingleUWPApp`, a complex type derived from `microsoft.graph.windowsKioskAppConfiguration`.
    WindowsKioskSingleUwpApp "microsoft.graph.windowsKioskSingleUWPApp" "complex" : super::WindowsKioskAppConfiguration;
    /// `uwpApp`: windowsKioskUWPApp, not null
    uwp_app "uwpApp" "r": mg::Boxed<super::WindowsKioskUwpApp>,
}

mg::derived_from! { WindowsKioskSingleUwpApp: super::WindowsKioskAppConfiguration }
