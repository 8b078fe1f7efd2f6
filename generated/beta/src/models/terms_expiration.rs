// @generated
use crate::mg;

/// Complex type `microsoft.graph.termsExpiration`.
pub struct TermsExpiration {
    /// `frequency`.
    pub frequency: mg::Field<mg::Duration>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TermsExpiration: "microsoft.graph.termsExpiration", complex;
    frequency: "frequency",
    start_date_time: "startDateTime",
}
