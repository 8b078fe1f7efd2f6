// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outOfBoxExperienceSettings`, a complex type.
    OutOfBoxExperienceSettings "microsoft.graph.outOfBoxExperienceSettings" "complex";
    /// `deviceUsageType`: windowsDeviceUsageType, not null
    device_usage_type "deviceUsageType" "r": mg::Open<super::WindowsDeviceUsageType>,
    /// `hideEULA`: Boolean, not null
    hide_eula "hideEULA" "r": bool,
    /// `hideEscapeLink`: Boolean, not null
    hide_escape_link "hideEscapeLink" "r": bool,
    /// `hidePrivacySettings`: Boolean, not null
    hide_privacy_settings "hidePrivacySettings" "r": bool,
    /// `skipKeyboardSelectionPage`: Boolean, not null
    skip_keyboard_selection_page "skipKeyboardSelectionPage" "r": bool,
    /// `userType`: windowsUserType, not null
    user_type "userType" "r": mg::Open<super::WindowsUserType>,
}
