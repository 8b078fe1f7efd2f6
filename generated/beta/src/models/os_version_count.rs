// @generated
use crate::mg;

/// Complex type [`microsoft.graph.osVersionCount`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-osversioncount?view=graph-rest-beta
pub struct OsVersionCount {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `lastUpdateDateTime`. Never null.
    pub last_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OsVersionCount: "microsoft.graph.osVersionCount", complex;
    device_count: "deviceCount" required,
    last_update_date_time: "lastUpdateDateTime" required,
    os_version: "osVersion",
}
