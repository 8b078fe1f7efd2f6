// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.aggregatedEnvironment`][reference].
///
/// Requests: [`AggregatedEnvironmentCollection`], for example
/// `graph.security().zones().id(id).aggregations()`.
///
/// [`AggregatedEnvironmentCollection`]: crate::requests::security::aggregated_environment::AggregatedEnvironmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-aggregatedenvironment?view=graph-rest-beta
pub struct AggregatedEnvironment {
    /// `count`. Never null.
    pub count: mg::Field<i32>,
    /// `kind`: the key. Never null.
    pub kind: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AggregatedEnvironment: "microsoft.graph.security.aggregatedEnvironment", entity;
    count: "count" required,
    kind: "kind" key required,
}
