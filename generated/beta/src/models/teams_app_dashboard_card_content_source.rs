// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppDashboardCardContentSource`, a complex type.
    TeamsAppDashboardCardContentSource "microsoft.graph.teamsAppDashboardCardContentSource" "complex";
    /// `botConfiguration`: teamsAppDashboardCardBotConfiguration
    bot_configuration "botConfiguration": mg::Boxed<super::TeamsAppDashboardCardBotConfiguration>,
    /// `sourceType`: teamsAppDashboardCardSourceType
    source_type "sourceType": mg::Open<super::TeamsAppDashboardCardSourceType>,
}
