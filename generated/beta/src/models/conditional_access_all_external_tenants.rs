// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessAllExternalTenants`, a complex type derived from `microsoft.graph.conditionalAccessExternalTenants`.
    ConditionalAccessAllExternalTenants "microsoft.graph.conditionalAccessAllExternalTenants" "complex" : super::ConditionalAccessExternalTenants;
    /// `membershipKind`: conditionalAccessExternalTenantsMembershipKind
    membership_kind "membershipKind": mg::Open<super::ConditionalAccessExternalTenantsMembershipKind>,
}

mg::derived_from! { ConditionalAccessAllExternalTenants: super::ConditionalAccessExternalTenants }
