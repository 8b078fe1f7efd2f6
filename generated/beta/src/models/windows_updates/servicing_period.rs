// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.servicingPeriod`.
pub struct ServicingPeriod {
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicingPeriod: "microsoft.graph.windowsUpdates.servicingPeriod", complex;
    end_date_time: "endDateTime" required,
    name: "name" required,
    start_date_time: "startDateTime" required,
}
