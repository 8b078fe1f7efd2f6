// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.customBlockPage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-customblockpage?view=graph-rest-beta>
    CustomBlockPage "microsoft.graph.networkaccess.customBlockPage" "entity" : crate::models::Entity;
    /// `configuration`: microsoft.graph.networkaccess.blockPageConfigurationBase
    configuration "configuration": mg::Boxed<super::BlockPageConfigurationBase>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
}

mg::derived_from! { CustomBlockPage: crate::models::Entity }
