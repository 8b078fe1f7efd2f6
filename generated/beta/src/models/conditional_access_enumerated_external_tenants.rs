// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessEnumeratedExternalTenants`, a complex type derived from `microsoft.graph.conditionalAccessExternalTenants`.
    ConditionalAccessEnumeratedExternalTenants "microsoft.graph.conditionalAccessEnumeratedExternalTenants" "complex" : super::ConditionalAccessExternalTenants;
    /// `members`: Collection(String), items not null
    members "members" "r": Vec<String>,
    /// `membershipKind`: conditionalAccessExternalTenantsMembershipKind
    membership_kind "membershipKind": mg::Open<super::ConditionalAccessExternalTenantsMembershipKind>,
}

mg::derived_from! { ConditionalAccessEnumeratedExternalTenants: super::ConditionalAccessExternalTenants }
