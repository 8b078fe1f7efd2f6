// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.skillInputDescriptor`, a complex type derived from `microsoft.graph.security.securityCopilot.skillVariableDescriptor`.
    SkillInputDescriptor "microsoft.graph.security.securityCopilot.skillInputDescriptor" "complex" : super::SkillVariableDescriptor;
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `description`: String
    description "description": String,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `placeholderValue`: String
    placeholder_value "placeholderValue": String,
    /// `type`: microsoft.graph.security.securityCopilot.skillTypeDescriptor, not null
    type_ "type" "r": mg::Boxed<super::SkillTypeDescriptor>,
}

mg::derived_from! { SkillInputDescriptor: super::SkillVariableDescriptor }
