// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.conditionalAccessExternalTenants`.
pub struct ConditionalAccessExternalTenants {
    /// `membershipKind`.
    pub membership_kind: mg::Field<
        mg::Open<super::ConditionalAccessExternalTenantsMembershipKind>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessExternalTenants: "microsoft.graph.conditionalAccessExternalTenants", complex abstract, family ConditionalAccessExternalTenantsKind;
    membership_kind: "membershipKind",
}

/// The types derived from [`ConditionalAccessExternalTenants`].
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
