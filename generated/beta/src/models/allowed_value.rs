// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allowedValue`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/allowedvalue?view=graph-rest-beta>
    AllowedValue "microsoft.graph.allowedValue" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActive`: Boolean
    is_active "isActive": bool,
}

mg::derived_from! { AllowedValue: super::Entity }
