// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationSchedule`.
pub struct SynchronizationSchedule {
    /// `expiration`.
    pub expiration: mg::Field<mg::DateTimeOffset>,
    /// `interval`. Never null.
    pub interval: mg::Field<mg::Duration>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SynchronizationScheduleState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationSchedule: "microsoft.graph.synchronizationSchedule", complex;
    expiration: "expiration",
    interval: "interval" required,
    state: "state" required,
}
