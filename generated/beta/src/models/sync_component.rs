// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.syncComponent`, a complex type.
    SyncComponent "microsoft.graph.syncComponent" "complex";
    /// `moreInfo`: String, computed
    more_info "moreInfo" "c": String,
    /// `name`: String, not null, computed
    name "name" "rc": String,
    /// `reportedDateTime`: DateTimeOffset, not null, computed
    reported_date_time "reportedDateTime" "rc": mg::DateTimeOffset,
    /// `status`: syncComponentStatus, not null, computed
    status "status" "rc": mg::Open<super::SyncComponentStatus>,
}
