// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDisplayConfiguration`, a complex type.
    TeamworkDisplayConfiguration "microsoft.graph.teamworkDisplayConfiguration" "complex";
    /// `configuredDisplays`: Collection(teamworkConfiguredPeripheral)
    configured_displays "configuredDisplays": Vec<super::TeamworkConfiguredPeripheral>,
    /// `displayCount`: Int32
    display_count "displayCount": i32,
    /// `inBuiltDisplayScreenConfiguration`: teamworkDisplayScreenConfiguration
    in_built_display_screen_configuration "inBuiltDisplayScreenConfiguration": mg::Boxed<super::TeamworkDisplayScreenConfiguration>,
    /// `isContentDuplicationAllowed`: Boolean
    is_content_duplication_allowed "isContentDuplicationAllowed": bool,
    /// `isDualDisplayModeEnabled`: Boolean
    is_dual_display_mode_enabled "isDualDisplayModeEnabled": bool,
}
