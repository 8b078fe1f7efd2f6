// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.syncComponent`, a complex type.
    SyncComponent "microsoft.graph.syncComponent" "complex";
    /// `moreInfo`: String
    more_info "moreInfo": String,
    /// `name`: String
    name "name": String,
    /// `reportedDateTime`: DateTimeOffset
    reported_date_time "reportedDateTime": mg::DateTimeOffset,
    /// `status`: syncComponentStatus, not null
    status "status" "r": mg::Open<super::SyncComponentStatus>,
}
