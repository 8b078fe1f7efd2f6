// @generated
use crate::mg;

/// Complex type [`microsoft.graph.loggedOnUser`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-loggedonuser?view=graph-rest-beta
pub struct LoggedOnUser {
    /// `lastLogOnDateTime`. Never null.
    pub last_log_on_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LoggedOnUser: "microsoft.graph.loggedOnUser", complex;
    last_log_on_date_time: "lastLogOnDateTime" required,
    user_id: "userId",
}
