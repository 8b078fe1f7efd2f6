// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceLevelAgreementAttainment`, a complex type.
    ServiceLevelAgreementAttainment "microsoft.graph.serviceLevelAgreementAttainment" "complex";
    /// `endDate`: Date, not null
    end_date "endDate" "r": mg::Date,
    /// `score`: Double, not null
    score "score" "r": f64,
    /// `startDate`: Date, not null
    start_date "startDate" "r": mg::Date,
}
