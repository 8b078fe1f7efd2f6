// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userFlowLanguagePage`, an entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userflowlanguagepage?view=graph-rest-beta>
    UserFlowLanguagePage "microsoft.graph.userFlowLanguagePage" "entity stream" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserFlowLanguagePage: super::Entity }
