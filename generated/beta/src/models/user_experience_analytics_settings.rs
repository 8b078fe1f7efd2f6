// @generated
use crate::mg;

/// Complex type [`microsoft.graph.userExperienceAnalyticsSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssettings?view=graph-rest-beta
pub struct UserExperienceAnalyticsSettings {
    /// `configurationManagerDataConnectorConfigured`. Never null.
    pub configuration_manager_data_connector_configured: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsSettings: "microsoft.graph.userExperienceAnalyticsSettings", complex;
    configuration_manager_data_connector_configured: "configurationManagerDataConnectorConfigured" required,
}
