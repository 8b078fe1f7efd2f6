// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fieldValueSet`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fieldvalueset?view=graph-rest-beta>
    FieldValueSet "microsoft.graph.fieldValueSet" "entity open" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { FieldValueSet: super::Entity }
