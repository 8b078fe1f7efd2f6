// @generated
use crate::mg;

/// Entity type [`microsoft.graph.shiftsRoleDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ShiftsRoleDefinitionCollection`], for example
/// `graph.teams().id(id).schedule().shifts_role_definitions()`.
///
/// [`ShiftsRoleDefinitionCollection`]: crate::requests::shifts_role_definition::ShiftsRoleDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/shiftsroledefinition?view=graph-rest-beta
pub struct ShiftsRoleDefinition {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `shiftsRolePermissions`.
    pub shifts_role_permissions: mg::Field<Vec<super::ShiftsRolePermission>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShiftsRoleDefinition: "microsoft.graph.shiftsRoleDefinition", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    shifts_role_permissions: "shiftsRolePermissions" required,
}

mg::derived_from! { ShiftsRoleDefinition: super::Entity }
