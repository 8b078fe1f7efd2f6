// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceLevelAgreementAttainment`.
pub struct ServiceLevelAgreementAttainment {
    /// `endDate`. Never null.
    pub end_date: mg::Field<mg::Date>,
    /// `score`. Never null.
    pub score: mg::Field<f64>,
    /// `startDate`. Never null.
    pub start_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceLevelAgreementAttainment: "microsoft.graph.serviceLevelAgreementAttainment", complex;
    end_date: "endDate" required,
    score: "score" required,
    start_date: "startDate" required,
}
