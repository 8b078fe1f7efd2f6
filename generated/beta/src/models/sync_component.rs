// @generated
use crate::mg;

/// Complex type `microsoft.graph.syncComponent`.
pub struct SyncComponent {
    /// `moreInfo`. Read-only: the service computes it.
    pub more_info: mg::Field<String>,
    /// `name`. Never null. Read-only: the service computes it.
    pub name: mg::Field<String>,
    /// `reportedDateTime`. Never null. Read-only: the service computes it.
    pub reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::SyncComponentStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SyncComponent: "microsoft.graph.syncComponent", complex;
    more_info: "moreInfo" computed,
    name: "name" required computed,
    reported_date_time: "reportedDateTime" required computed,
    status: "status" required computed,
}
