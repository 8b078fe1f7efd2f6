// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.skillTypeDescriptor`, a complex type.
    SkillTypeDescriptor "microsoft.graph.security.securityCopilot.skillTypeDescriptor" "complex";
    /// `name`: String
    name "name": String,
}
