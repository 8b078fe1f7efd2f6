// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyConfigurationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyConfigurationType {
    /// `policy` (0)
    Policy,
    /// `preference` (1)
    Preference,
}

mg::enumeration! {
    GroupPolicyConfigurationType: "microsoft.graph.groupPolicyConfigurationType";
    Policy: "policy" = 0,
    Preference: "preference" = 1,
}
