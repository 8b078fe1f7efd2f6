// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkConnection`.
pub struct TeamworkConnection {
    /// `connectionStatus`.
    pub connection_status: mg::Field<mg::Open<super::TeamworkConnectionStatus>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkConnection: "microsoft.graph.teamworkConnection", complex;
    connection_status: "connectionStatus",
    last_modified_date_time: "lastModifiedDateTime",
}
