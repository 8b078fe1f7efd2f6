// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.skillVariableDescriptor`, a complex type.
    SkillVariableDescriptor "microsoft.graph.security.securityCopilot.skillVariableDescriptor" "complex" => SkillVariableDescriptorKind;
    /// `description`: String
    description "description": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `type`: microsoft.graph.security.securityCopilot.skillTypeDescriptor, not null
    type_ "type" "r": mg::Boxed<super::SkillTypeDescriptor>,
}

/// The types derived from `microsoft.graph.security.securityCopilot.skillVariableDescriptor`.
#[non_exhaustive]
pub enum SkillVariableDescriptorKind {
    SkillInputDescriptor(Box<super::SkillInputDescriptor>),
    /// None of these, or a type that this version does not know.
    Other(Box<SkillVariableDescriptor>),
}

mg::family! {
    SkillVariableDescriptor => SkillVariableDescriptorKind;
    SkillInputDescriptor(super::SkillInputDescriptor),
}
