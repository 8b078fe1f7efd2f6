// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enhancedPersonalizationSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/enhancedpersonalizationsetting?view=graph-rest-beta>
    EnhancedPersonalizationSetting "microsoft.graph.enhancedPersonalizationSetting" "entity" : super::Entity;
    /// `disabledForGroup`: String
    disabled_for_group "disabledForGroup": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabledInOrganization`: Boolean, not null
    is_enabled_in_organization "isEnabledInOrganization" "r": bool,
}

mg::derived_from! { EnhancedPersonalizationSetting: super::Entity }
