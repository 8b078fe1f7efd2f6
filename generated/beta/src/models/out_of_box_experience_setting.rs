// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outOfBoxExperienceSetting`, a complex type.
    OutOfBoxExperienceSetting "microsoft.graph.outOfBoxExperienceSetting" "complex";
    /// `deviceUsageType`: windowsDeviceUsageType, not null
    device_usage_type "deviceUsageType" "r": mg::Open<super::WindowsDeviceUsageType>,
    /// `escapeLinkHidden`: Boolean, not null
    escape_link_hidden "escapeLinkHidden" "r": bool,
    /// `eulaHidden`: Boolean, not null
    eula_hidden "eulaHidden" "r": bool,
    /// `keyboardSelectionPageSkipped`: Boolean, not null
    keyboard_selection_page_skipped "keyboardSelectionPageSkipped" "r": bool,
    /// `privacySettingsHidden`: Boolean, not null
    privacy_settings_hidden "privacySettingsHidden" "r": bool,
    /// `userType`: windowsUserType, not null
    user_type "userType" "r": mg::Open<super::WindowsUserType>,
}
