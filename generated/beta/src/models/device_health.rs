// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceHealth`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
pub struct DeviceHealth {
    /// `lastConnectionTime`. Never null.
    pub last_connection_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealth: "microsoft.graph.deviceHealth", complex;
    last_connection_time: "lastConnectionTime" required,
}
