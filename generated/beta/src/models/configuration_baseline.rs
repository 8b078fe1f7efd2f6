// @generated
use crate::mg;

/// Entity type [`microsoft.graph.configurationBaseline`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConfigurationBaselineCollection`], for example
/// `graph.admin().configuration_management().configuration_snapshots()`.
///
/// Operations: `create_snapshot`.
///
/// [`ConfigurationBaselineCollection`]: crate::requests::configuration_baseline::ConfigurationBaselineCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/configurationbaseline?view=graph-rest-beta
pub struct ConfigurationBaseline {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `parameters`.
    pub parameters: mg::Field<Vec<super::BaselineParameter>>,
    /// `resources`.
    pub resources: mg::Field<Vec<super::BaselineResource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationBaseline: "microsoft.graph.configurationBaseline", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    parameters: "parameters" required,
    resources: "resources" required,
}

mg::derived_from! { ConfigurationBaseline: super::Entity }
