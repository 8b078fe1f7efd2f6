// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkLoginStatus`, a complex type.
    TeamworkLoginStatus "microsoft.graph.teamworkLoginStatus" "complex";
    /// `exchangeConnection`: teamworkConnection
    exchange_connection "exchangeConnection": mg::Boxed<super::TeamworkConnection>,
    /// `skypeConnection`: teamworkConnection
    skype_connection "skypeConnection": mg::Boxed<super::TeamworkConnection>,
    /// `teamsConnection`: teamworkConnection
    teams_connection "teamsConnection": mg::Boxed<super::TeamworkConnection>,
}
