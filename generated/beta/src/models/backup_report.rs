// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.backupReport`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/backupreport?view=graph-rest-beta>
    BackupReport "microsoft.graph.backupReport" "entity abstract" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BackupReport: super::Entity }
