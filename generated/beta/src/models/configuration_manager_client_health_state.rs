// @generated
use crate::mg;

/// Complex type [`microsoft.graph.configurationManagerClientHealthState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclienthealthstate?view=graph-rest-beta
pub struct ConfigurationManagerClientHealthState {
    /// `errorCode`. Never null.
    pub error_code: mg::Field<i32>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ConfigurationManagerClientState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationManagerClientHealthState: "microsoft.graph.configurationManagerClientHealthState", complex;
    error_code: "errorCode" required,
    last_sync_date_time: "lastSyncDateTime" required,
    state: "state" required,
}
