// @generated
use crate::mg;

/// Complex type `microsoft.graph.outOfBoxExperienceSettings`.
pub struct OutOfBoxExperienceSettings {
    /// `deviceUsageType`. Never null.
    pub device_usage_type: mg::Field<mg::Open<super::WindowsDeviceUsageType>>,
    /// `hideEULA`. Never null.
    pub hide_eula: mg::Field<bool>,
    /// `hideEscapeLink`. Never null.
    pub hide_escape_link: mg::Field<bool>,
    /// `hidePrivacySettings`. Never null.
    pub hide_privacy_settings: mg::Field<bool>,
    /// `skipKeyboardSelectionPage`. Never null.
    pub skip_keyboard_selection_page: mg::Field<bool>,
    /// `userType`. Never null.
    pub user_type: mg::Field<mg::Open<super::WindowsUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutOfBoxExperienceSettings: "microsoft.graph.outOfBoxExperienceSettings", complex;
    device_usage_type: "deviceUsageType" required,
    hide_eula: "hideEULA" required,
    hide_escape_link: "hideEscapeLink" required,
    hide_privacy_settings: "hidePrivacySettings" required,
    skip_keyboard_selection_page: "skipKeyboardSelectionPage" required,
    user_type: "userType" required,
}
