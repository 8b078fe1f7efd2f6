// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extensionProperty`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/extensionproperty?view=graph-rest-beta>
    ExtensionProperty "microsoft.graph.extensionProperty" "entity open" : super::DirectoryObject;
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `dataType`: String, not null
    data_type "dataType" "r": String,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isMultiValued`: Boolean, not null
    is_multi_valued "isMultiValued" "r": bool,
    /// `isSyncedFromOnPremises`: Boolean
    is_synced_from_on_premises "isSyncedFromOnPremises": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `targetObjects`: Collection(String), items not null
    target_objects "targetObjects" "r": Vec<String>,
}

mg::derived_from! { ExtensionProperty: super::DirectoryObject, super::Entity }
