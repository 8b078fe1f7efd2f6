// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessEnumeratedExternalTenants`, derived from
/// [`ConditionalAccessExternalTenants`](super::ConditionalAccessExternalTenants).
pub struct ConditionalAccessEnumeratedExternalTenants {
    /// `members`.
    pub members: mg::Field<Vec<String>>,
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
    ConditionalAccessEnumeratedExternalTenants: "microsoft.graph.conditionalAccessEnumeratedExternalTenants", complex, base super::ConditionalAccessExternalTenants;
    members: "members" required,
    membership_kind: "membershipKind",
}

mg::derived_from! { ConditionalAccessEnumeratedExternalTenants: super::ConditionalAccessExternalTenants }
