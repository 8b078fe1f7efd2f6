// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAppDashboardCardBotConfiguration`.
pub struct TeamsAppDashboardCardBotConfiguration {
    /// `botId`.
    pub bot_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppDashboardCardBotConfiguration: "microsoft.graph.teamsAppDashboardCardBotConfiguration", complex;
    bot_id: "botId",
}
