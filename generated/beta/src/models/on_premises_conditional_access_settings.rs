// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesConditionalAccessSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onpremisesconditionalaccesssettings?view=graph-rest-beta>
    OnPremisesConditionalAccessSettings "microsoft.graph.onPremisesConditionalAccessSettings" "entity" : super::Entity;
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
    /// `excludedGroups`: Collection(Guid), items not null
    excluded_groups "excludedGroups" "r": Vec<mg::Guid>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedGroups`: Collection(Guid), items not null
    included_groups "includedGroups" "r": Vec<mg::Guid>,
    /// `overrideDefaultRule`: Boolean, not null
    override_default_rule "overrideDefaultRule" "r": bool,
}

mg::derived_from! { OnPremisesConditionalAccessSettings: super::Entity }
