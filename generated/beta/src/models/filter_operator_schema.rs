// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.filterOperatorSchema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/filteroperatorschema?view=graph-rest-beta>
    FilterOperatorSchema "microsoft.graph.filterOperatorSchema" "entity" : super::Entity;
    /// `arity`: scopeOperatorType, not null
    arity "arity" "r": mg::Open<super::ScopeOperatorType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `multivaluedComparisonType`: scopeOperatorMultiValuedComparisonType, not null
    multivalued_comparison_type "multivaluedComparisonType" "r": mg::Open<super::ScopeOperatorMultiValuedComparisonType>,
    /// `supportedAttributeTypes`: Collection(attributeType), items not null
    supported_attribute_types "supportedAttributeTypes" "r": Vec<mg::Open<super::AttributeType>>,
}

mg::derived_from! { FilterOperatorSchema: super::Entity }
