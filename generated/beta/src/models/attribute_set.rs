// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeSet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attributeset?view=graph-rest-beta>
    AttributeSet "microsoft.graph.attributeSet" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `maxAttributesPerSet`: Int32
    max_attributes_per_set "maxAttributesPerSet": i32,
}

mg::derived_from! { AttributeSet: super::Entity }
