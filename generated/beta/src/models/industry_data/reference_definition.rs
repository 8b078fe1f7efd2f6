// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.referenceDefinition`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ReferenceDefinitionCollection`], for example
/// `graph.external().industry_data().reference_definitions()`.
///
/// [`ReferenceDefinitionCollection`]: crate::requests::industry_data::reference_definition::ReferenceDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-referencedefinition?view=graph-rest-beta
pub struct ReferenceDefinition {
    /// `code`. Never null. Set on creation only.
    pub code: mg::Field<String>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDisabled`. Never null.
    pub is_disabled: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `referenceType`. Never null. Set on creation only.
    pub reference_type: mg::Field<String>,
    /// `sortIndex`. Never null.
    pub sort_index: mg::Field<i32>,
    /// `source`. Never null. Read-only: the service computes it.
    pub source: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReferenceDefinition: "microsoft.graph.industryData.referenceDefinition", entity, base crate::models::Entity;
    code: "code" required immutable,
    created_date_time: "createdDateTime" required computed,
    display_name: "displayName",
    id: "id" key required,
    is_disabled: "isDisabled" required,
    last_modified_date_time: "lastModifiedDateTime" required computed,
    reference_type: "referenceType" required immutable,
    sort_index: "sortIndex" required,
    source: "source" required computed,
}

mg::derived_from! { ReferenceDefinition: crate::models::Entity }
