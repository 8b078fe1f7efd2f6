// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customSecurityAttributeDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customsecurityattributedefinition?view=graph-rest-beta>
    CustomSecurityAttributeDefinition "microsoft.graph.customSecurityAttributeDefinition" "entity" : super::Entity;
    /// `attributeSet`: String, not null
    attribute_set "attributeSet" "r": String,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCollection`: Boolean, not null
    is_collection "isCollection" "r": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `status`: String, not null
    status "status" "r": String,
    /// `type`: String, not null
    type_ "type" "r": String,
    /// `usePreDefinedValuesOnly`: Boolean
    use_pre_defined_values_only "usePreDefinedValuesOnly": bool,
}

mg::derived_from! { CustomSecurityAttributeDefinition: super::Entity }

impl CustomSecurityAttributeDefinition {
    /// `allowedValues`: many `allowedValue`, contained
    pub const ALLOWED_VALUES: mg::Nav<
        CustomSecurityAttributeDefinition,
        Vec<super::AllowedValue>,
    > = mg::Nav::new("allowedValues");
}
