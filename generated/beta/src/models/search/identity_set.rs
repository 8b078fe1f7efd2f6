// @generated
use crate::mg;

/// Open complex type `microsoft.graph.search.identitySet`.
pub struct IdentitySet {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `device`.
    pub device: mg::Field<mg::Boxed<super::Identity>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentitySet: "microsoft.graph.search.identitySet", complex open;
    application: "application",
    device: "device",
    user: "user",
}
