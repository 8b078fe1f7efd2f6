// @generated
use crate::mg;

/// `microsoft.graph.conditionalAccessPolicyState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessPolicyState {
    /// `enabled`, 0.
    Enabled,
    /// `disabled`, 1.
    Disabled,
    /// `enabledForReportingButNotEnforced`, 2.
    EnabledForReportingButNotEnforced,
}

mg::enumeration! {
    ConditionalAccessPolicyState "microsoft.graph.conditionalAccessPolicyState" "";
    Enabled "enabled" 0,
    Disabled "disabled" 1,
    EnabledForReportingButNotEnforced "enabledForReportingButNotEnforced" 2,
}
