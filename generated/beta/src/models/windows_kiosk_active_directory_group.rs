// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskActiveDirectoryGroup`, a complex type derived from `microsoft.graph.windowsKioskUser`.
    WindowsKioskActiveDirectoryGroup "microsoft.graph.windowsKioskActiveDirectoryGroup" "complex" : super::WindowsKioskUser;
    /// `groupName`: String, not null
    group_name "groupName" "r": String,
}

mg::derived_from! { WindowsKioskActiveDirectoryGroup: super::WindowsKioskUser }
