// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkLoginStatus`.
pub struct TeamworkLoginStatus {
    /// `exchangeConnection`.
    pub exchange_connection: mg::Field<mg::Boxed<super::TeamworkConnection>>,
    /// `skypeConnection`.
    pub skype_connection: mg::Field<mg::Boxed<super::TeamworkConnection>>,
    /// `teamsConnection`.
    pub teams_connection: mg::Field<mg::Boxed<super::TeamworkConnection>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkLoginStatus: "microsoft.graph.teamworkLoginStatus", complex;
    exchange_connection: "exchangeConnection",
    skype_connection: "skypeConnection",
    teams_connection: "teamsConnection",
}
