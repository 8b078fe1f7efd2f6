// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkDisplayScreenConfiguration`.
pub struct TeamworkDisplayScreenConfiguration {
    /// `backlightBrightness`.
    pub backlight_brightness: mg::Field<i32>,
    /// `backlightTimeout`.
    pub backlight_timeout: mg::Field<mg::Duration>,
    /// `isHighContrastEnabled`.
    pub is_high_contrast_enabled: mg::Field<bool>,
    /// `isScreensaverEnabled`.
    pub is_screensaver_enabled: mg::Field<bool>,
    /// `screensaverTimeout`.
    pub screensaver_timeout: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDisplayScreenConfiguration: "microsoft.graph.teamworkDisplayScreenConfiguration", complex;
    backlight_brightness: "backlightBrightness",
    backlight_timeout: "backlightTimeout",
    is_high_contrast_enabled: "isHighContrastEnabled",
    is_screensaver_enabled: "isScreensaverEnabled",
    screensaver_timeout: "screensaverTimeout",
}
