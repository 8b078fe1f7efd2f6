// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyType {
    /// `admxBacked` (0)
    AdmxBacked,
    /// `admxIngested` (1)
    AdmxIngested,
}

mg::enumeration! {
    GroupPolicyType: "microsoft.graph.groupPolicyType";
    AdmxBacked: "admxBacked" = 0,
    AdmxIngested: "admxIngested" = 1,
}
