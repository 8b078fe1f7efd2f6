// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appCatalogs`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appcatalogs?view=graph-rest-beta>
    AppCatalogs "microsoft.graph.appCatalogs" "entity";
}

impl AppCatalogs {
    /// `teamsApps`: many `teamsApp`, contained
    pub const TEAMS_APPS: mg::Nav<AppCatalogs, Vec<super::TeamsApp>> = mg::Nav::new(
        "teamsApps",
    );
}
