// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotPeopleAdminSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotpeopleadminsetting?view=graph-rest-beta>
    CopilotPeopleAdminSetting "microsoft.graph.copilotPeopleAdminSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CopilotPeopleAdminSetting: super::Entity }

impl CopilotPeopleAdminSetting {
    /// `enhancedPersonalization`: `enhancedPersonalizationSetting`, contained
    pub const ENHANCED_PERSONALIZATION: mg::Nav<
        CopilotPeopleAdminSetting,
        super::EnhancedPersonalizationSetting,
    > = mg::Nav::new("enhancedPersonalization");
}
