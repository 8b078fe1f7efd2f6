// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.sourceSystemDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-sourcesystemdefinition?view=graph-rest-beta>
    SourceSystemDefinition "microsoft.graph.industryData.sourceSystemDefinition" "entity" : crate::models::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userMatchingSettings`: Collection(microsoft.graph.industryData.userMatchingSetting)
    user_matching_settings "userMatchingSettings": Vec<super::UserMatchingSetting>,
    /// `vendor`: String
    vendor "vendor": String,
}

mg::derived_from! { SourceSystemDefinition: crate::models::Entity }
