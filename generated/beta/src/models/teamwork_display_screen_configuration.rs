// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDisplayScreenConfiguration`, a complex type.
    TeamworkDisplayScreenConfiguration "microsoft.graph.teamworkDisplayScreenConfiguration" "complex";
    /// `backlightBrightness`: Int32
    backlight_brightness "backlightBrightness": i32,
    /// `backlightTimeout`: Duration
    backlight_timeout "backlightTimeout": mg::Duration,
    /// `isHighContrastEnabled`: Boolean
    is_high_contrast_enabled "isHighContrastEnabled": bool,
    /// `isScreensaverEnabled`: Boolean
    is_screensaver_enabled "isScreensaverEnabled": bool,
    /// `screensaverTimeout`: Duration
    screensaver_timeout "screensaverTimeout": mg::Duration,
}
