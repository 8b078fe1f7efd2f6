// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.fieldValueSet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FieldValueSetResource`](crate::requests::field_value_set::FieldValueSetResource),
/// for example `graph.shares().id(id).list_item().fields()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-beta
pub struct FieldValueSet {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FieldValueSet: "microsoft.graph.fieldValueSet", entity open, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { FieldValueSet: super::Entity }
