// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.skillVariableDescriptor`.
pub struct SkillVariableDescriptor {
    /// `description`.
    pub description: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Boxed<super::SkillTypeDescriptor>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SkillVariableDescriptor: "microsoft.graph.security.securityCopilot.skillVariableDescriptor", complex, family SkillVariableDescriptorKind;
    description: "description",
    name: "name" required,
    type_: "type" required,
}

/// The types derived from [`SkillVariableDescriptor`].
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
