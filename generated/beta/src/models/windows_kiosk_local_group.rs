// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskLocalGroup`, a complex type derived from `microsoft.graph.windowsKioskUser`.
    WindowsKioskLocalGroup "microsoft.graph.windowsKioskLocalGroup" "complex" : super::WindowsKioskUser;
    /// `groupName`: String, not null
    group_name "groupName" "r": String,
}

mg::derived_from! { WindowsKioskLocalGroup: super::WindowsKioskUser }
