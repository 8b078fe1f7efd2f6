// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessAllExternalTenants`, derived from
/// [`ConditionalAccessExternalTenants`](super::ConditionalAccessExternalTenants).
pub struct ConditionalAccessAllExternalTenants {
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
    ConditionalAccessAllExternalTenants: "microsoft.graph.conditionalAccessAllExternalTenants", complex, base super::ConditionalAccessExternalTenants;
    membership_kind: "membershipKind",
}

mg::derived_from! { ConditionalAccessAllExternalTenants: super::ConditionalAccessExternalTenants }
