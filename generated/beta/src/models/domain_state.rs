// @generated
use crate::mg;

/// Complex type `microsoft.graph.domainState`.
pub struct DomainState {
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operation`.
    pub operation: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DomainState: "microsoft.graph.domainState", complex;
    last_action_date_time: "lastActionDateTime",
    operation: "operation",
    status: "status",
}
