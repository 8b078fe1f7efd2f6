// @generated
use crate::mg;

/// Complex type `microsoft.graph.shared`.
pub struct Shared {
    /// `owner`.
    pub owner: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `scope`.
    pub scope: mg::Field<String>,
    /// `sharedBy`.
    pub shared_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `sharedDateTime`.
    pub shared_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Shared: "microsoft.graph.shared", complex;
    owner: "owner",
    scope: "scope",
    shared_by: "sharedBy",
    shared_date_time: "sharedDateTime",
}
