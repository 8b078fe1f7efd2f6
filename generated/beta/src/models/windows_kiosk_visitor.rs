// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskVisitor`, a complex type derived from `microsoft.graph.windowsKioskUser`.
    WindowsKioskVisitor "microsoft.graph.windowsKioskVisitor" "complex" : super::WindowsKioskUser;
}

mg::derived_from! { WindowsKioskVisitor: super::WindowsKioskUser }
