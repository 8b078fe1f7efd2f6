// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskAutologon`, a complex type derived from `microsoft.graph.windowsKioskUser`.
    WindowsKioskAutologon "microsoft.graph.windowsKioskAutologon" "complex" : super::WindowsKioskUser;
}

mg::derived_from! { WindowsKioskAutologon: super::WindowsKioskUser }
