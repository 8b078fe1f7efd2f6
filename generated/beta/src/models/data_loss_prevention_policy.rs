// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dataLossPreventionPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DataLossPreventionPolicyCollection`], for example
/// `graph.information_protection().data_loss_prevention_policies()`.
///
/// Operations: `evaluate`.
///
/// [`DataLossPreventionPolicyCollection`]: crate::requests::data_loss_prevention_policy::DataLossPreventionPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/datalosspreventionpolicy?view=graph-rest-beta
pub struct DataLossPreventionPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataLossPreventionPolicy: "microsoft.graph.dataLossPreventionPolicy", entity, base super::Entity;
    id: "id" key required,
    name: "name",
}

mg::derived_from! { DataLossPreventionPolicy: super::Entity }
