// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hybridAgentUpdaterConfiguration`, a complex type.
    HybridAgentUpdaterConfiguration "microsoft.graph.hybridAgentUpdaterConfiguration" "complex";
    /// `allowUpdateConfigurationOverride`: Boolean, not null
    allow_update_configuration_override "allowUpdateConfigurationOverride" "r": bool,
    /// `deferUpdateDateTime`: DateTimeOffset
    defer_update_date_time "deferUpdateDateTime": mg::DateTimeOffset,
    /// `updateWindow`: updateWindow
    update_window "updateWindow": mg::Boxed<super::UpdateWindow>,
}
