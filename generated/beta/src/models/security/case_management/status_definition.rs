// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.statusDefinition`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`StatusDefinitionCollection`], for example
/// `graph.security().case_management().case_type_configurations().id(id).statuses()`.
///
/// [`StatusDefinitionCollection`]: crate::requests::security::case_management::status_definition::StatusDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-statusdefinition?view=graph-rest-beta
pub struct StatusDefinition {
    /// `customStatuses`.
    pub custom_statuses: mg::Field<Vec<super::CustomStatusDefinition>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sortOrder`. Never null.
    pub sort_order: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StatusDefinition: "microsoft.graph.security.caseManagement.statusDefinition", entity, base crate::models::Entity;
    custom_statuses: "customStatuses" required,
    display_name: "displayName" required,
    id: "id" key required,
    sort_order: "sortOrder" required,
}

mg::derived_from! { StatusDefinition: crate::models::Entity }
