// @generated
use crate::mg;

/// Complex type `microsoft.graph.requestSchedule`.
pub struct RequestSchedule {
    /// `expiration`.
    pub expiration: mg::Field<mg::Boxed<super::ExpirationPattern>>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequestSchedule: "microsoft.graph.requestSchedule", complex;
    expiration: "expiration",
    recurrence: "recurrence",
    start_date_time: "startDateTime",
}
