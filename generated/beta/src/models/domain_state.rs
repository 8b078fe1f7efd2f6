// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainState`, a complex type.
    DomainState "microsoft.graph.domainState" "complex";
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `operation`: String
    operation "operation": String,
    /// `status`: String
    status "status": String,
}
