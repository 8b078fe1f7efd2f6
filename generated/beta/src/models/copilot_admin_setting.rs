// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotAdminSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotadminsetting?view=graph-rest-beta>
    CopilotAdminSetting "microsoft.graph.copilotAdminSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CopilotAdminSetting: super::Entity }

impl CopilotAdminSetting {
    /// `limitedMode`: `copilotAdminLimitedMode`, contained
    pub const LIMITED_MODE: mg::Nav<
        CopilotAdminSetting,
        super::CopilotAdminLimitedMode,
    > = mg::Nav::new("limitedMode");
}
