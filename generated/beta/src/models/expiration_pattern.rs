// @generated
use crate::mg;

/// Complex type `microsoft.graph.expirationPattern`.
pub struct ExpirationPattern {
    /// `duration`.
    pub duration: mg::Field<mg::Duration>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::ExpirationPatternType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExpirationPattern: "microsoft.graph.expirationPattern", complex;
    duration: "duration",
    end_date_time: "endDateTime",
    type_: "type",
}
