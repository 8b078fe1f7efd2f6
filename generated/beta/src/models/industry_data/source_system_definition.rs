// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.sourceSystemDefinition`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SourceSystemDefinitionCollection`], for example
/// `graph.external().industry_data().source_systems()`.
///
/// [`SourceSystemDefinitionCollection`]: crate::requests::industry_data::source_system_definition::SourceSystemDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-sourcesystemdefinition?view=graph-rest-beta
pub struct SourceSystemDefinition {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userMatchingSettings`.
    pub user_matching_settings: mg::Field<Vec<super::UserMatchingSetting>>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SourceSystemDefinition: "microsoft.graph.industryData.sourceSystemDefinition", entity, base crate::models::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    user_matching_settings: "userMatchingSettings",
    vendor: "vendor",
}

mg::derived_from! { SourceSystemDefinition: crate::models::Entity }
