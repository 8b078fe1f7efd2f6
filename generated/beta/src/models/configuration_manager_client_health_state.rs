// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationManagerClientHealthState`, a complex type.
    ConfigurationManagerClientHealthState "microsoft.graph.configurationManagerClientHealthState" "complex";
    /// `errorCode`: Int32, not null
    error_code "errorCode" "r": i32,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `state`: configurationManagerClientState, not null
    state "state" "r": mg::Open<super::ConfigurationManagerClientState>,
}
