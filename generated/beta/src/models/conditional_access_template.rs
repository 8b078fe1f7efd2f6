// @generated
use crate::mg;

/// Entity type [`microsoft.graph.conditionalAccessTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConditionalAccessTemplateCollection`], for example
/// `graph.conditional_access().templates()`.
///
/// [`ConditionalAccessTemplateCollection`]: crate::requests::conditional_access_template::ConditionalAccessTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/conditionalaccesstemplate?view=graph-rest-beta
pub struct ConditionalAccessTemplate {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `details`. Never null.
    pub details: mg::Field<mg::Boxed<super::ConditionalAccessPolicyDetail>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `scenarios`. Never null.
    pub scenarios: mg::Field<mg::Flags<super::TemplateScenarios>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessTemplate: "microsoft.graph.conditionalAccessTemplate", entity, base super::Entity;
    description: "description" required,
    details: "details" required,
    id: "id" key required,
    name: "name" required,
    scenarios: "scenarios" required,
}

mg::derived_from! { ConditionalAccessTemplate: super::Entity }
