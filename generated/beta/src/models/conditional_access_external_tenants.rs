// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessExternalTenants`, an abstract complex type.
    ConditionalAccessExternalTenants "microsoft.graph.conditionalAccessExternalTenants" "complex abstract" => ConditionalAccessExternalTenantsKind;
    /// `membershipKind`: conditionalAccessExternalTenantsMembershipKind
    membership_kind "membershipKind": mg::Open<super::ConditionalAccessExternalTenantsMembershipKind>,
}

/// The types derived from `microsoft.graph.conditionalAccessExternalTenants`.
#[non_exhaustive]
pub enum ConditionalAccessExternalTenantsKind {
    ConditionalAccessAllExternalTenants(Box<super::ConditionalAccessAllExternalTenants>),
    ConditionalAccessEnumeratedExternalTenants(
        Box<super::ConditionalAccessEnumeratedExternalTenants>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<ConditionalAccessExternalTenants>),
}

mg::family! {
    ConditionalAccessExternalTenants => ConditionalAccessExternalTenantsKind;
    ConditionalAccessAllExternalTenants(super::ConditionalAccessAllExternalTenants),
    ConditionalAccessEnumeratedExternalTenants(super::ConditionalAccessEnumeratedExternalTenants),
}
