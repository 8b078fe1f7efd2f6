// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allowedDataLocation`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/alloweddatalocation?view=graph-rest-beta>
    AllowedDataLocation "microsoft.graph.allowedDataLocation" "entity open" : super::Entity;
    /// `appId`: String
    app_id "appId": String,
    /// `domain`: String
    domain "domain": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `location`: String
    location "location": String,
}

mg::derived_from! { AllowedDataLocation: super::Entity }
