// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sensitivityPolicySettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sensitivitypolicysettings?view=graph-rest-beta>
    SensitivityPolicySettings "microsoft.graph.sensitivityPolicySettings" "entity" : super::Entity;
    /// `applicableTo`: sensitivityLabelTarget
    applicable_to "applicableTo": mg::Flags<super::SensitivityLabelTarget>,
    /// `downgradeSensitivityRequiresJustification`: Boolean
    downgrade_sensitivity_requires_justification "downgradeSensitivityRequiresJustification": bool,
    /// `helpWebUrl`: String
    help_web_url "helpWebUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isMandatory`: Boolean
    is_mandatory "isMandatory": bool,
}

mg::derived_from! { SensitivityPolicySettings: super::Entity }
