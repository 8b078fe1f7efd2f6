// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onPremisesConditionalAccessSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OnPremisesConditionalAccessSettingsResource`], for example
/// `graph.device_management().conditional_access_settings()`.
///
/// [`OnPremisesConditionalAccessSettingsResource`]: crate::requests::on_premises_conditional_access_settings::OnPremisesConditionalAccessSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/onpremisesconditionalaccesssettings?view=graph-rest-beta
pub struct OnPremisesConditionalAccessSettings {
    /// `enabled`. Never null.
    pub enabled: mg::Field<bool>,
    /// `excludedGroups`.
    pub excluded_groups: mg::Field<Vec<mg::Guid>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includedGroups`.
    pub included_groups: mg::Field<Vec<mg::Guid>>,
    /// `overrideDefaultRule`. Never null.
    pub override_default_rule: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesConditionalAccessSettings: "microsoft.graph.onPremisesConditionalAccessSettings", entity, base super::Entity;
    enabled: "enabled" required,
    excluded_groups: "excludedGroups" required,
    id: "id" key required,
    included_groups: "includedGroups" required,
    override_default_rule: "overrideDefaultRule" required,
}

mg::derived_from! { OnPremisesConditionalAccessSettings: super::Entity }
