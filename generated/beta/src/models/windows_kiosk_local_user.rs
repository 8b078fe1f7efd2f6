// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskLocalUser`, a complex type derived from `microsoft.graph.windowsKioskUser`.
    WindowsKioskLocalUser "microsoft.graph.windowsKioskLocalUser" "complex" : super::WindowsKioskUser;
    /// `userName`: String, not null
    user_name "userName" "r": String,
}

mg::derived_from! { WindowsKioskLocalUser: super::WindowsKioskUser }
