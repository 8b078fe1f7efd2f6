// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.conditionalAccessSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-conditionalaccesssettings?view=graph-rest-beta>
    ConditionalAccessSettings "microsoft.graph.networkaccess.conditionalAccessSettings" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `signalingStatus`: microsoft.graph.networkaccess.status, not null
    signaling_status "signalingStatus" "r": mg::Open<super::Status>,
}

mg::derived_from! { ConditionalAccessSettings: crate::models::Entity }
