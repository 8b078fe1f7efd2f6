// @generated
use crate::mg;

/// Complex type `microsoft.graph.outOfBoxExperienceSetting`.
pub struct OutOfBoxExperienceSetting {
    /// `deviceUsageType`. Never null.
    pub device_usage_type: mg::Field<mg::Open<super::WindowsDeviceUsageType>>,
    /// `escapeLinkHidden`. Never null.
    pub escape_link_hidden: mg::Field<bool>,
    /// `eulaHidden`. Never null.
    pub eula_hidden: mg::Field<bool>,
    /// `keyboardSelectionPageSkipped`. Never null.
    pub keyboard_selection_page_skipped: mg::Field<bool>,
    /// `privacySettingsHidden`. Never null.
    pub privacy_settings_hidden: mg::Field<bool>,
    /// `userType`. Never null.
    pub user_type: mg::Field<mg::Open<super::WindowsUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutOfBoxExperienceSetting: "microsoft.graph.outOfBoxExperienceSetting", complex;
    device_usage_type: "deviceUsageType" required,
    escape_link_hidden: "escapeLinkHidden" required,
    eula_hidden: "eulaHidden" required,
    keyboard_selection_page_skipped: "keyboardSelectionPageSkipped" required,
    privacy_settings_hidden: "privacySettingsHidden" required,
    user_type: "userType" required,
}
