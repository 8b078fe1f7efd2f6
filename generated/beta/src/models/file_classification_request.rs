// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileClassificationRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fileclassificationrequest?view=graph-rest-beta>
    FileClassificationRequest "microsoft.graph.fileClassificationRequest" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sensitiveTypeIds`: Collection(String)
    sensitive_type_ids "sensitiveTypeIds": Vec<String>,
}

mg::derived_from! { FileClassificationRequest: super::Entity }
