// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsSettings`, a complex type.
    UserExperienceAnalyticsSettings "microsoft.graph.userExperienceAnalyticsSettings" "complex";
    /// `configurationManagerDataConnectorConfigured`: Boolean, not null
    configuration_manager_data_connector_configured "configurationManagerDataConnectorConfigured" "r": bool,
}
