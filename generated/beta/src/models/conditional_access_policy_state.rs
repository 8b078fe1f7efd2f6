// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessPolicyState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessPolicyState {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `enabledForReportingButNotEnforced` (2)
    EnabledForReportingButNotEnforced,
}

mg::enumeration! {
    ConditionalAccessPolicyState: "microsoft.graph.conditionalAccessPolicyState";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    EnabledForReportingButNotEnforced: "enabledForReportingButNotEnforced" = 2,
}
