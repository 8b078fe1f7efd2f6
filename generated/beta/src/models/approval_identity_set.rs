// @generated
use crate::mg;

/// Open complex type `microsoft.graph.approvalIdentitySet`, derived from
/// [`IdentitySet`](super::IdentitySet).
pub struct ApprovalIdentitySet {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `device`.
    pub device: mg::Field<mg::Boxed<super::Identity>>,
    /// `group`.
    pub group: mg::Field<mg::Boxed<super::Identity>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalIdentitySet: "microsoft.graph.approvalIdentitySet", complex open, base super::IdentitySet;
    application: "application",
    device: "device",
    group: "group",
    user: "user",
}

mg::derived_from! { ApprovalIdentitySet: super::IdentitySet }
