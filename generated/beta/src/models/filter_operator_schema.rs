// @generated
use crate::mg;

/// Entity type [`microsoft.graph.filterOperatorSchema`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FilterOperatorSchemaCollection`], for example `graph.filter_operators()`.
///
/// [`FilterOperatorSchemaCollection`]: crate::requests::filter_operator_schema::FilterOperatorSchemaCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/filteroperatorschema?view=graph-rest-beta
pub struct FilterOperatorSchema {
    /// `arity`. Never null.
    pub arity: mg::Field<mg::Open<super::ScopeOperatorType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `multivaluedComparisonType`. Never null.
    pub multivalued_comparison_type: mg::Field<
        mg::Open<super::ScopeOperatorMultiValuedComparisonType>,
    >,
    /// `supportedAttributeTypes`.
    pub supported_attribute_types: mg::Field<Vec<mg::Open<super::AttributeType>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterOperatorSchema: "microsoft.graph.filterOperatorSchema", entity, base super::Entity;
    arity: "arity" required,
    id: "id" key required,
    multivalued_comparison_type: "multivaluedComparisonType" required,
    supported_attribute_types: "supportedAttributeTypes" required,
}

mg::derived_from! { FilterOperatorSchema: super::Entity }
