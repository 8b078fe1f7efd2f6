// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminDynamics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/admindynamics?view=graph-rest-beta>
    AdminDynamics "microsoft.graph.adminDynamics" "entity" : super::Entity;
    /// `customerVoice`: customerVoiceSettings, not null
    customer_voice "customerVoice" "r": mg::Boxed<super::CustomerVoiceSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AdminDynamics: super::Entity }
