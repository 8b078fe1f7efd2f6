// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.loggedOnUser`, a complex type.
    LoggedOnUser "microsoft.graph.loggedOnUser" "complex";
    /// `lastLogOnDateTime`: DateTimeOffset, not null
    last_log_on_date_time "lastLogOnDateTime" "r": mg::DateTimeOffset,
    /// `userId`: String
    user_id "userId": String,
}
