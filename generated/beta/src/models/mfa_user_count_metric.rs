// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mfaUserCountMetric`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mfausercountmetric?view=graph-rest-beta>
    MfaUserCountMetric "microsoft.graph.mfaUserCountMetric" "entity open" : super::Entity;
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mfaType`: mfaType, not null
    mfa_type "mfaType" "r": mg::Open<super::MfaType>,
}

mg::derived_from! { MfaUserCountMetric: super::Entity }
