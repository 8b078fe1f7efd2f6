// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.usageRightsIncluded`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usagerightsincluded?view=graph-rest-beta>
    UsageRightsIncluded "microsoft.graph.usageRightsIncluded" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ownerEmail`: String
    owner_email "ownerEmail": String,
    /// `userEmail`: String
    user_email "userEmail": String,
    /// `value`: usageRights, not null
    value "value" "r": mg::Flags<super::UsageRights>,
}

mg::derived_from! { UsageRightsIncluded: super::Entity }
