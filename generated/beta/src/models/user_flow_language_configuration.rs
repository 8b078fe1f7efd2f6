// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userFlowLanguageConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userflowlanguageconfiguration?view=graph-rest-beta>
    UserFlowLanguageConfiguration "microsoft.graph.userFlowLanguageConfiguration" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}

mg::derived_from! { UserFlowLanguageConfiguration: super::Entity }

impl UserFlowLanguageConfiguration {
    /// `defaultPages`: many `userFlowLanguagePage`, contained
    pub const DEFAULT_PAGES: mg::Nav<
        UserFlowLanguageConfiguration,
        Vec<super::UserFlowLanguagePage>,
    > = mg::Nav::new("defaultPages");
    /// `overridesPages`: many `userFlowLanguagePage`, contained
    pub const OVERRIDES_PAGES: mg::Nav<
        UserFlowLanguageConfiguration,
        Vec<super::UserFlowLanguagePage>,
    > = mg::Nav::new("overridesPages");
}
