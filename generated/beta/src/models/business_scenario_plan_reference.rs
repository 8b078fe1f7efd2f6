// @generated
use crate::mg;

/// Entity type [`microsoft.graph.businessScenarioPlanReference`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/businessscenarioplanreference?view=graph-rest-beta
pub struct BusinessScenarioPlanReference {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessScenarioPlanReference: "microsoft.graph.businessScenarioPlanReference", entity, base super::Entity;
    id: "id" key required,
    title: "title",
}

mg::derived_from! { BusinessScenarioPlanReference: super::Entity }
