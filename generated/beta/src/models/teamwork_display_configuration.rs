// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkDisplayConfiguration`.
pub struct TeamworkDisplayConfiguration {
    /// `configuredDisplays`.
    pub configured_displays: mg::Field<Vec<super::TeamworkConfiguredPeripheral>>,
    /// `displayCount`.
    pub display_count: mg::Field<i32>,
    /// `inBuiltDisplayScreenConfiguration`.
    pub in_built_display_screen_configuration: mg::Field<
        mg::Boxed<super::TeamworkDisplayScreenConfiguration>,
    >,
    /// `isContentDuplicationAllowed`.
    pub is_content_duplication_allowed: mg::Field<bool>,
    /// `isDualDisplayModeEnabled`.
    pub is_dual_display_mode_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDisplayConfiguration: "microsoft.graph.teamworkDisplayConfiguration", complex;
    configured_displays: "configuredDisplays",
    display_count: "displayCount",
    in_built_display_screen_configuration: "inBuiltDisplayScreenConfiguration",
    is_content_duplication_allowed: "isContentDuplicationAllowed",
    is_dual_display_mode_enabled: "isDualDisplayModeEnabled",
}
