// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotsetting?view=graph-rest-beta>
    CopilotSetting "microsoft.graph.copilotSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CopilotSetting: super::Entity }

impl CopilotSetting {
    /// `people`: `copilotPeopleAdminSetting`, contained
    pub const PEOPLE: mg::Nav<CopilotSetting, super::CopilotPeopleAdminSetting> = mg::Nav::new(
        "people",
    );
}
