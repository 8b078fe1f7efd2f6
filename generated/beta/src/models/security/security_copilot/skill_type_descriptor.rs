// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.skillTypeDescriptor`.
pub struct SkillTypeDescriptor {
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SkillTypeDescriptor: "microsoft.graph.security.securityCopilot.skillTypeDescriptor", complex;
    name: "name",
}
