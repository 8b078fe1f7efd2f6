// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profileCardProperty`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/profilecardproperty?view=graph-rest-beta>
    ProfileCardProperty "microsoft.graph.profileCardProperty" "entity" : super::Entity;
    /// `annotations`: Collection(profileCardAnnotation)
    annotations "annotations": Vec<super::ProfileCardAnnotation>,
    /// `directoryPropertyName`: String
    directory_property_name "directoryPropertyName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isVisible`: Boolean, not null
    is_visible "isVisible" "r": bool,
}

mg::derived_from! { ProfileCardProperty: super::Entity }
