// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppDashboardCardBotConfiguration`, a complex type.
    TeamsAppDashboardCardBotConfiguration "microsoft.graph.teamsAppDashboardCardBotConfiguration" "complex";
    /// `botId`: String
    bot_id "botId": String,
}
