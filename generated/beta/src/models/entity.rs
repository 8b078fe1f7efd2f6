// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.entity`][reference].
///
/// Requests: [`EntityResource`](crate::requests::entity::EntityResource), for example
/// `graph.me().insights().trending().id(id).resource()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta
pub struct Entity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Entity: "microsoft.graph.entity", entity abstract;
    id: "id" key required,
}
