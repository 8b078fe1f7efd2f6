// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.mfaUserCountMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MfaUserCountMetricCollection`], for example
/// `graph.reports().user_insights().monthly().mfa_registered_users()`.
///
/// [`MfaUserCountMetricCollection`]: crate::requests::mfa_user_count_metric::MfaUserCountMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mfausercountmetric?view=graph-rest-beta
pub struct MfaUserCountMetric {
    /// `count`. Never null.
    pub count: mg::Field<i64>,
    /// `factDate`. Never null.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mfaType`. Never null.
    pub mfa_type: mg::Field<mg::Open<super::MfaType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MfaUserCountMetric: "microsoft.graph.mfaUserCountMetric", entity open, base super::Entity;
    count: "count" required,
    fact_date: "factDate" required,
    id: "id" key required,
    mfa_type: "mfaType" required,
}

mg::derived_from! { MfaUserCountMetric: super::Entity }
