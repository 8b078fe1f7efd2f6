// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedUser`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedUser {
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedUser: "microsoft.graph.networkaccess.relatedUser", complex, base super::RelatedResource;
    user_id: "userId" required,
    user_principal_name: "userPrincipalName" required,
}

mg::derived_from! { RelatedUser: super::RelatedResource }
