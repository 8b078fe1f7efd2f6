// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.skillInputDescriptor`, derived from
/// [`SkillVariableDescriptor`](super::SkillVariableDescriptor).
pub struct SkillInputDescriptor {
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `placeholderValue`.
    pub placeholder_value: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Boxed<super::SkillTypeDescriptor>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SkillInputDescriptor: "microsoft.graph.security.securityCopilot.skillInputDescriptor", complex, base super::SkillVariableDescriptor;
    default_value: "defaultValue",
    description: "description",
    is_required: "isRequired" required,
    name: "name" required,
    placeholder_value: "placeholderValue",
    type_: "type" required,
}

mg::derived_from! { SkillInputDescriptor: super::SkillVariableDescriptor }
