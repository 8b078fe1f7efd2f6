// @generated
use crate::mg;

/// Complex type `microsoft.graph.hybridAgentUpdaterConfiguration`.
pub struct HybridAgentUpdaterConfiguration {
    /// `allowUpdateConfigurationOverride`. Never null.
    pub allow_update_configuration_override: mg::Field<bool>,
    /// `deferUpdateDateTime`.
    pub defer_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `updateWindow`.
    pub update_window: mg::Field<mg::Boxed<super::UpdateWindow>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HybridAgentUpdaterConfiguration: "microsoft.graph.hybridAgentUpdaterConfiguration", complex;
    allow_update_configuration_override: "allowUpdateConfigurationOverride" required,
    defer_update_date_time: "deferUpdateDateTime",
    update_window: "updateWindow",
}
