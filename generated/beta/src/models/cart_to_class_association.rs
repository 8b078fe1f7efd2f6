// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cartToClassAssociation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/carttoclassassociation?view=graph-rest-beta>
    CartToClassAssociation "microsoft.graph.cartToClassAssociation" "entity" : super::Entity;
    /// `classroomIds`: Collection(String)
    classroom_ids "classroomIds": Vec<String>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceCartIds`: Collection(String)
    device_cart_ids "deviceCartIds": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { CartToClassAssociation: super::Entity }
