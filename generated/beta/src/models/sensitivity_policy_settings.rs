// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sensitivityPolicySettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SensitivityPolicySettingsResource`], for example
/// `graph.information_protection().sensitivity_policy_settings()`.
///
/// [`SensitivityPolicySettingsResource`]: crate::requests::sensitivity_policy_settings::SensitivityPolicySettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/sensitivitypolicysettings?view=graph-rest-beta
pub struct SensitivityPolicySettings {
    /// `applicableTo`.
    pub applicable_to: mg::Field<mg::Flags<super::SensitivityLabelTarget>>,
    /// `downgradeSensitivityRequiresJustification`.
    pub downgrade_sensitivity_requires_justification: mg::Field<bool>,
    /// `helpWebUrl`.
    pub help_web_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isMandatory`.
    pub is_mandatory: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitivityPolicySettings: "microsoft.graph.sensitivityPolicySettings", entity, base super::Entity;
    applicable_to: "applicableTo",
    downgrade_sensitivity_requires_justification: "downgradeSensitivityRequiresJustification",
    help_web_url: "helpWebUrl",
    id: "id" key required,
    is_mandatory: "isMandatory",
}

mg::derived_from! { SensitivityPolicySettings: super::Entity }
